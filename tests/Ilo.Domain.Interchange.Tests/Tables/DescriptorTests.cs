using System.Text.Json.Nodes;
using Ilo.Domain.Interchange.Tables;

namespace Ilo.Domain.Interchange.Tests.Tables;

/// <summary>The descriptor of a data package is this one and no other: every field with its type, every key, every reference.</summary>
public sealed class DescriptorTests
{
    private const string Sections = "position:integer! heading:string text:string";

    private const string Organisations = "acronym:string kind:string kind_name:string country:string";

    private const string Donors = "position:integer! donor:string! donor_name:string! " + Organisations + " iati:string";

    private const string Partners = "position:integer! partner:string! partner_name:string! " + Organisations;

    private const string Themes = "position:integer! theme:string! theme_name:string! french_name:string spanish_name:string parent:string "
        + "dac_code:string dac_name:string sdg_targets:string is_broader:boolean!";

    // The columns of each table with their types, an exclamation mark behind those that every row has. A table of a record's parts begins with the column that
    // names the record, a row of the record's table.
    private static readonly (string Name, string Columns)[] Tables =
    [
        ("projects", "project:string! title:string! start:date end:date days:integer label:string budget_amount:number budget_currency:string code:string "
            + "status_stated:string status_on:string as_of:date language:string credit:string summary:string page:string"),
        ("events", "event:string! title:string! start:date end:date days:integer place:string organizer:string label:string status:string! language:string "
            + "credit:string summary:string page:string"),
        ("articles", "article:string! title:string! kind:string! kind_name:string! date:string date_first:date date_last:date date_precision:string "
            + "place:string byline:string label:string language:string credit:string summary:string page:string"),
        ("project_sections", Sections),
        ("project_places", "position:integer! place:string!"),
        ("project_beneficiaries", "position:integer! beneficiaries:string!"),
        ("project_donors", Donors),
        ("project_partners", Partners),
        ("project_themes", Themes),
        ("event_sections", Sections),
        ("event_donors", Donors),
        ("event_partners", Partners),
        ("event_themes", Themes),
        ("article_sections", Sections),
        ("article_donors", Donors),
        ("article_partners", Partners),
        ("article_themes", Themes),
        ("links", "from_kind:string! from:string! to_kind:string! to:string! link:string! score:number"),
        ("sources", "kind:string! record:string! property:string! file:string address:string line:integer! column:integer! states:string words:string"),
    ];

    private const string Dialect = """{ "header": true, "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "skipInitialSpace": false }""";

    private static readonly TableOptions Options = new() { AsOf = new(2019, 6, 1), Links = Items.Links };

    [Fact]
    public void Write_AnyCatalogue_GivesTheExactDescriptor()
    {
        JsonObject expected = new()
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = "ilo",
            ["as_of"] = "2019-06-01",
            ["resources"] = new JsonArray([.. Tables.Select(table => (JsonNode)Resource(table.Name, table.Columns))]),
        };
        AssertSame(expected, Written(Options));
        AssertSame(expected, JsonNode.Parse(Written(Options, Items.CatalogueOf()).ToJsonString())!);
    }

    [Fact]
    public void Write_WithNameAndLicence_AddsThemAlone()
    {
        JsonObject plain = Written(Options);
        JsonObject named = Written(Options with { Name = "my.data-1_a", Licence = new("https://example.org/licence") });
        AssertSame(new JsonArray(new JsonObject { ["path"] = "https://example.org/licence" }), named["licenses"]!);
        Assert.Equal("my.data-1_a", (string?)named["name"]);
        named.Remove("licenses");
        named["name"] = "ilo";
        AssertSame(plain, named);
        Assert.Throws<ArgumentException>("Name", () => Options with { Name = "No" });
    }

    private static JsonObject Resource(string name, string columns)
    {
        // A record's table is named by the plural of its column; a table of its parts by the column itself.
        string? part = name.Contains('_', StringComparison.Ordinal) ? name.Split('_')[0] : null;
        string[] key = part is not null ? [part, "position"] : name is "links" or "sources" ? [] : [name.TrimEnd('s')];
        string all = part is null ? columns : $"{part}:string! {columns}";
        JsonObject schema = new() { ["fields"] = new JsonArray([.. all.Split(' ').Select(column => (JsonNode)Field(column))]) };
        if (key.Length > 0)
        {
            schema["primaryKey"] = new JsonArray([.. key.Select(column => (JsonNode)column)]);
        }

        if (part is not null)
        {
            schema["foreignKeys"] = JsonNode.Parse(
                $$"""[ { "fields": ["{{part}}"], "reference": { "resource": "{{part}}s", "fields": ["{{part}}"] } } ]""");
        }

        schema["missingValues"] = new JsonArray("");
        return new()
        {
            ["name"] = name,
            ["type"] = "table",
            ["path"] = $"data/{name}.csv",
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["dialect"] = JsonNode.Parse(Dialect),
            ["schema"] = schema,
        };
    }

    private static JsonObject Field(string column)
    {
        string[] parts = column.TrimEnd('!').Split(':');
        JsonObject field = new() { ["name"] = parts[0], ["type"] = parts[1] };
        if (column.EndsWith('!'))
        {
            field["constraints"] = new JsonObject { ["required"] = true };
        }

        return field;
    }

    private static JsonObject Written(TableOptions options, Catalogues.Catalogue? catalogue = null)
    {
        using System.IO.Compression.ZipArchive archive = new(
            new MemoryStream(Items.Written(stream => DataPackageWriter.Write(stream, catalogue ?? Items.SamplePages, options)).Bytes));
        using Stream descriptor = archive.GetEntry("datapackage.json")!.Open();
        return JsonNode.Parse(descriptor)!.AsObject();
    }

    // The texts show where they differ; members are in order.
    private static void AssertSame(JsonNode expected, JsonNode written) => Assert.Equal(expected.ToJsonString(), written.ToJsonString());
}

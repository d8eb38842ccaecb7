using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Tests.Generators;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Json.Schema;

public sealed class SchemaTests
{
    /// <summary>Set to 1, the schemas are written instead of compared; look at the difference before committing it.</summary>
    private const string UpdateVariable = "ILO_UPDATE_SCHEMA";

    private static readonly Config Checks = Config.QuickThrowOnFailure.WithReplay(20_260_602, 9).WithMaxTest(Slow.Cases(60));

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    public static TheoryData<string> Names => [.. Schemas().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_ComparedWithTheContracts_IsCurrent(string name)
    {
        string path = Repository.PathOf($"docs/schema/{name}");
        JsonObject current = Schemas()[name];
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Assert.True(XmlSummaries.AreThere, "Build with GenerateDocumentationFile: the schemas quote the documentation.");
            File.WriteAllText(path, current.ToJsonString(Indented) + "\n");
        }

        string committed = File.ReadAllText(path);
        Assert.Equal(
            XmlSummaries.AreThere ? committed : WithoutDescriptions(JsonNode.Parse(committed)!),
            XmlSummaries.AreThere ? current.ToJsonString(Indented) + "\n" : WithoutDescriptions(current));
    }

    [Fact]
    public void Folder_HoldsNoOtherSchema() => Assert.Equal(
        Schemas().Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.PathOf("docs/schema"), "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Project_Written_IsValid() => IsValid("project.schema.json", Generated.Projects);

    [Fact]
    public void Event_Written_IsValid() => IsValid("event.schema.json", Generated.Events);

    [Fact]
    public void Article_Written_IsValid() => IsValid("article.schema.json", Generated.Articles);

    [Fact]
    public void Office_Written_IsValid() => IsValid("office.schema.json", Generated.Offices);

    [Fact]
    public void Donor_Written_IsValid() => IsValid("donor.schema.json", Generated.Donors);

    [Fact]
    public void Organisation_Written_IsValid() => IsValid("organisation.schema.json", Generated.Organisations);

    [Fact]
    public void Theme_Written_IsValid() => IsValid("theme.schema.json", Generated.Themes);

    [Fact]
    public void PageReading_Written_IsValid() => IsValid("page-reading.schema.json", Generated.Readings);

    [Fact]
    public void Catalogue_Written_IsValid() => IsValid("catalogue.schema.json", Generated.Catalogues);

    [Fact]
    public void Line_Written_IsValid() => IsValid("line.schema.json", Generated.AnyRecords);

    [Fact]
    public void AnyPlace_Spoiled_IsNotValid()
    {
        SchemaValidator validator = new(Schemas()["page-reading.schema.json"]);
        foreach (Place place in SpoiledDocument.Page.Places)
        {
            foreach (JsonNode spoiled in SpoiledDocument.Page.WithOtherTypes(place))
            {
                Assert.False(validator.IsValid(spoiled), place.Path);
            }
        }
    }

    [Fact]
    public void AnyPropertyDeleted_IsValidExactlyWhereTheReaderReadsIt()
    {
        SchemaValidator validator = new(Schemas()["page-reading.schema.json"]);

        // A schema cannot say that a message's placeholders need their arguments.
        foreach (Place place in SpoiledDocument.Page.Places.Where(place => place.Property is not null and not "arguments"))
        {
            JsonNode spoiled = SpoiledDocument.Page.Without(place);
            Assert.Equal(SpoiledDocument.Page.Read(spoiled).Error is null, validator.IsValid(spoiled));
        }
    }

    [Theory]
    [InlineData("project.schema.json", """{"title":" a"}""")]
    [InlineData("project.schema.json", """{"title":"a","statedStatus":"Active"}""")]
    [InlineData("project.schema.json", """{"title":"a","duration":{"start":"2019-1-1","end":"2019-01-01"}}""")]
    [InlineData("project.schema.json", """{"title":"a","locations":[null]}""")]
    [InlineData("line.schema.json", """{"title":"a"}""")]
    [InlineData("line.schema.json", """{"type":"x","title":"a"}""")]
    [InlineData("line.schema.json", """{"type":"office","title":"a"}""")]
    [InlineData("catalogue.schema.json", """{"schemaVersion":2}""")]
    public void Spoiled_ByHand_IsNotValid(string name, string json) => Assert.False(new SchemaValidator(Schemas()[name]).IsValid(JsonNode.Parse(json)));

    [Fact]
    public void GetSchema_Collections_AreArraysAndObjectsOfTheTypesSchema()
    {
        JsonObject money = IloJson.GetSchema<Money>();
        string reference = new JsonObject { ["$ref"] = "#/$defs/money" }.ToJsonString();
        foreach (JsonObject array in (JsonObject[])
            [IloJson.GetSchema<Money[]>(), IloJson.GetSchema<List<Money>>(), IloJson.GetSchema<IEnumerable<Money>>(), IloJson.GetSchema<ValueList<Money>>()])
        {
            Assert.Equal("array", (string?)array["type"]);
            Assert.Equal(reference, array["items"]!.ToJsonString());
            Assert.Equal(money["$defs"]!.ToJsonString(), array["$defs"]!.ToJsonString());
        }

        JsonObject dictionary = IloJson.GetSchema<Dictionary<string, Money>>();
        Assert.Equal("object", (string?)dictionary["type"]);
        Assert.Equal(reference, dictionary["additionalProperties"]!.ToJsonString());
        Assert.Throws<NotSupportedException>(IloJson.GetSchema<List<Version>>);
    }

    private static string WithoutDescriptions(JsonNode schema)
    {
        foreach (Place place in Place.AllIn(schema).Where(place => place.Property == "description").ToArray())
        {
            place.RemoveIn(schema);
        }

        return schema.ToJsonString(Indented);
    }

    private static void IsValid<T>(string name, Gen<T> values)
    {
        SchemaValidator validator = new((JsonObject)JsonNode.Parse(File.ReadAllText(Repository.PathOf($"docs/schema/{name}")))!);
        Prop.ForAll(values.ToArbitrary(), value => validator.IsValid(JsonNode.Parse(IloJson.Serialize(value)))).Check(Checks);
    }

    private static string? Describe(Type type, string? property) => property is null ? XmlSummaries.OfType(type) : XmlSummaries.OfProperty(type, property);

    private static Dictionary<string, JsonObject> Schemas()
    {
        Dictionary<string, JsonObject> schemas = [];
        Add<Project>("project", "A project as Ilo.Domain writes it.");
        Add<Event>("event", "An event as Ilo.Domain writes it.");
        Add<Article>("article", "An article as Ilo.Domain writes it.");
        Add<Office>("office", "An office as Ilo.Domain writes it.");
        Add<Donor>("donor", "A donor as Ilo.Domain writes it.");
        Add<Organisation>("organisation", "An organisation as Ilo.Domain writes it.");
        Add<Theme>("theme", "A theme as Ilo.Domain writes it.");
        Add<PageReading>("page-reading", "A page, its records and its diagnostics as Ilo.Domain writes them.");
        Add<Catalogue>("catalogue", "A catalogue as Ilo.Domain writes it.");
        Add<AnyRecord>("line", "A line of a file in which Ilo.Domain mixes records of several kinds.");
        return schemas;

        void Add<T>(string name, string description) =>
            schemas.Add($"{name}.schema.json", new SchemaBuilder(Describe).Build(JsonContracts.Of<T>().SchemaIn, $"{name}.schema.json", description));
    }
}

using System.Text.RegularExpressions;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Parquet;

namespace Ilo.Domain.Interchange.Tests.Tables;

/// <summary>The first line of each table, in full: a column that comes, goes or changes its name is a change to all who read the files.</summary>
public sealed partial class HeaderTests : IDisposable
{
    private const string Party = "kind,kind_name,country";
    private const string Donors = "position,donor,donor_name,acronym,kind,kind_name,country,iati";
    private const string Partners = "position,partner,partner_name,acronym," + Party;
    private const string Themes = "position,theme,theme_name,french_name,spanish_name,parent,dac_code,dac_name,sdg_targets,is_broader";
    private const string Sections = "position,heading,text";

    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-headers-").FullName;

    public static TheoryData<string, string> Headers => new()
    {
        { "projects", "project,title,start,end,days,label,budget_amount,budget_currency,code,status_stated,status_on,as_of,language,credit,summary,page" },
        { "events", "event,title,start,end,days,place,organizer,label,status,language,credit,summary,page" },
        { "articles", "article,title,kind,kind_name,date,date_first,date_last,date_precision,place,byline,label,language,credit,summary,page" },
        { "project_sections", "project," + Sections },
        { "project_places", "project,position,place" },
        { "project_beneficiaries", "project,position,beneficiaries" },
        { "project_donors", "project," + Donors },
        { "project_partners", "project," + Partners },
        { "project_themes", "project," + Themes },
        { "event_sections", "event," + Sections },
        { "event_donors", "event," + Donors },
        { "event_partners", "event," + Partners },
        { "event_themes", "event," + Themes },
        { "article_sections", "article," + Sections },
        { "article_donors", "article," + Donors },
        { "article_partners", "article," + Partners },
        { "article_themes", "article," + Themes },
        { "links", "from_kind,from,to_kind,to,link,score" },
        { "sources", "kind,record,property,file,address,line,column,states,words" },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tables_AreTheNamedOnes() => Assert.Equal(
        Headers.Select(row => row.Data.Item1).Order(StringComparer.Ordinal), Empty().Select(table => table.Name).Order(StringComparer.Ordinal));

    // Also where there is no row: a program that reads the files finds the columns every day.
    [Theory]
    [MemberData(nameof(Headers))]
    public void Write_TableWithoutRows_HasItsHeader(string name, string header)
    {
        TableSet tables = Empty();
        Assert.Equal(header + "\r\n", Items.Text(stream => CsvWriter.Write(stream, tables[name])));
        Assert.Equal("\uFEFF" + header + "\r\n", System.Text.Encoding.UTF8.GetString(
            Items.Written(stream => CsvWriter.Write(stream, tables[name], CsvOptions.Excel)).Bytes));
        string path = Path.Combine(_folder, name + ".parquet");
        using (FileStream stream = File.Create(path))
        {
            Assert.Equal(0, ParquetTables.Write(stream, tables, name).Written);
        }

        using Duck duck = new();
        duck.Read($"SELECT * FROM read_parquet('{path}')", reader =>
        {
            Assert.Equal(header.Split(','), Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
            Assert.False(reader.Read());
        });
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void Write_TableOfTheSamplePages_HasItsHeader(string name, string header)
    {
        Table table = TableSet.Of(Items.SamplePages, Formats.Tables)[name];
        Assert.StartsWith(header + "\r\n", Items.Text(stream => CsvWriter.Write(stream, table)), StringComparison.Ordinal);
    }

    // A line of the page stands for several tables where their names differ in the record alone.
    [Fact]
    public void Documentation_NamesEachColumnOfEachTable()
    {
        string[] lines = [.. File.ReadLines(Ilo.Domain.Tests.Repository.PathOf("docs/interchange.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))];
        foreach (Table table in Empty())
        {
            string rest = table.Name[(table.Name.IndexOf('_', StringComparison.Ordinal) + 1)..];
            string line = lines.Single(line => Words().Matches(line.Split('|')[1])
                .Any(name => name.Groups[1].Value == table.Name || name.Groups[1].Value == $"..._{rest}"));
            string[] named = [.. Words().Matches(line.Split('|')[2]).Select(word => word.Groups[1].Value)];
            string record = table.Name.Split('_')[0];
            Assert.Equal(
                table.Columns.Select(column => column.Name).Where(column => column != record || named.Contains(column)).Order(StringComparer.Ordinal),
                named.Where(word => table.Columns.Any(column => column.Name == word)).Order(StringComparer.Ordinal));
        }
    }

    private static TableSet Empty() => TableSet.Of(Items.CatalogueOf(), Formats.Tables);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Words();
}

using System.Globalization;
using FsCheck.Fluent;
using Ilo.Domain.Json;

namespace Ilo.Domain.Interchange.Tests.Tables;

/// <summary>DuckDB reads JSON Lines as they are: days as DATE, lists of records as lists of structs, every text as it was.</summary>
public sealed class JsonLinesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-lines-").FullName;

    private string Lines => Path.Combine(_folder, "lines.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task WriteLines_Projects_ComeOutWithTheirTypes()
    {
        Project[] projects =
        [
            new() { Title = "Lamps", Duration = new(new(2019, 6, 1), new(2020, 2, 29)), Donors = [Donor.Named("A") with { Kind = OrganisationKind.Government }] },
            new() { Title = "Looms", Duration = new(new(1, 1, 1), new(9999, 12, 31)), Donors = [Donor.Named("B"), Donor.Named("C")] },
        ];
        await Save(projects);
        Assert.Equal("DATE", Rows("SELECT DISTINCT typeof(duration.start) FROM {0}").Single());
        Assert.StartsWith("STRUCT(", Rows("SELECT DISTINCT typeof(donors) FROM {0}").Single(), StringComparison.Ordinal);
        Assert.EndsWith(")[]", Rows("SELECT DISTINCT typeof(donors) FROM {0}").Single(), StringComparison.Ordinal);
        Assert.Equal(["Lamps 2019-06-01 A", "Looms 0001-01-01 B C"], Rows(
            "SELECT title || ' ' || duration.start || ' ' || array_to_string(list_transform(donors, lambda donor: donor.name), ' ') FROM {0} ORDER BY title"));
        Assert.Equal(["Lamps"], Rows("SELECT title FROM {0} WHERE duration.start <= DATE '2019-06-01' AND duration.\"end\" < DATE '2021-01-01'"));
    }

    [Fact]
    public void WriteLines_AnyProjects_GiveEveryRowAndTextBack() => Items.Check(Items.Projects.ArrayOf(20), projects =>
    {
        // A half of a surrogate pair is no text of JSON; U+0000 is none of DuckDB.
        Project[] held = [.. projects.Select(project => project with { Title = Held(project.Title), Summary = Held(project.Summary!) })];
        Save(held).GetAwaiter().GetResult();
        string[] read = Rows("SELECT title || '|' || summary FROM {0}");
        Assert.Equal(held.Select(project => $"{project.Title}|{project.Summary}"), read);
        Assert.Equal(
            held.Select(project => project.Duration is { } days ? NodaTime.Text.LocalDatePattern.Iso.Format(days.End) : "none"),
            Rows("SELECT coalesce((duration.\"end\")::VARCHAR, 'none') FROM {0}"));
    }, count: 20);

    [Fact]
    public void SpoiledLines_AreRefused()
    {
        File.WriteAllText(Lines, "{\"title\":\"Lamps\",\n");
        Assert.ThrowsAny<System.Data.Common.DbException>(() => Rows("SELECT title FROM {0}"));
    }

    private static string Held(string text) =>
        Interchange.Writing.CleanText.ForTable(text, out _).Trim() is { Length: > 0 } held ? held : "x";

    private async Task Save(IEnumerable<Project> projects)
    {
        await using FileStream stream = File.Create(Lines);
        await IloJson.WriteLinesAsync(stream, projects);
    }

    private string[] Rows(string sql)
    {
        using Duck duck = new();
        string query = string.Format(CultureInfo.InvariantCulture, sql, $"read_json('{Lines}', format = 'newline_delimited', sample_size = -1)");
        return duck.Rows(query, row => row.GetString(0));
    }
}

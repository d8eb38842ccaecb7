using System.Text.RegularExpressions;
using FsCheck;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Shapes;
using Ilo.Domain.Tests;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>What a format does not write of a record stands in its section of the documentation: no property is forgotten in silence.</summary>
public sealed partial class WrittenPropertyTests
{
    private static readonly Lazy<Dictionary<string, string>> Sections = new(() =>
        File.ReadAllText(Repository.PathOf("docs/interchange.md")).Split("\n## ").Skip(1)
            .ToDictionary(section => section[..section.IndexOf('\n', StringComparison.Ordinal)]));

    [Theory]
    [InlineData("Calendars", "ics", typeof(Event))]
    [InlineData("Feeds", "atom", typeof(Article), " in Atom")]
    [InlineData("Feeds", "rss", typeof(Article), " in RSS")]
    [InlineData("Feeds", "jsonfeed", typeof(Article), " in JSON Feed")]
    [InlineData("Feeds", "atom of events", typeof(Event), " in Atom")]
    [InlineData("Feeds", "rss of events", typeof(Event), " in RSS")]
    [InlineData("Feeds", "jsonfeed of events", typeof(Event), " in JSON Feed")]
    [InlineData("Feeds", "atom of projects", typeof(Project), " in Atom")]
    [InlineData("Feeds", "rss of projects", typeof(Project), " in RSS")]
    [InlineData("Feeds", "jsonfeed of projects", typeof(Project), " in JSON Feed")]
    [InlineData("Tables", "datapackage", typeof(Project))]
    [InlineData("Tables", "datapackage", typeof(Event))]
    [InlineData("Tables", "datapackage", typeof(Article))]
    [InlineData("IATI", "iati", typeof(Project))]
    [InlineData("JSON-LD", "jsonld", typeof(Project))]
    [InlineData("JSON-LD", "jsonld", typeof(Event))]
    [InlineData("JSON-LD", "jsonld", typeof(Article))]
    public void Property_OfARecord_ChangesWhatIsWrittenOrStandsInTheDocumentationAsNeverWritten(string section, string format, Type record, string of = "")
    {
        IEnumerable<string> lost = record == typeof(Project) ? Lost(format, ProjectShape.Table, Items.Projects, WholeProject, one => Items.CatalogueOf([one]))
            : record == typeof(Event) ? Lost(format, EventShape.Table, Items.Events, WholeEvent, one => Items.CatalogueOf(events: [one]))
            : Lost(format, ArticleShape.Table, Items.Articles, WholeArticle, one => Items.CatalogueOf(articles: [one]));
        Assert.Equal(NeverWritten(section, record.Name, of), lost.Order(StringComparer.Ordinal));
    }

    private static readonly Project WholeProject =
        new() { Title = "Lamps", Duration = new(new(2019, 1, 1), new(2019, 12, 31)), Summary = "A summary.", Donors = [Donor.Named("A")] };

    private static readonly Event WholeEvent = new() { Title = "Launch", Dates = new(new(2019, 12, 11), new(2019, 12, 12)), Summary = "A summary." };

    private static readonly Article WholeArticle = new() { Title = "A year on", Date = new(new LocalDate(2019, 7, 4)), Summary = "A summary." };

    // The properties whose value changes no byte. The projects of events and articles are links of the catalogue, and are no values of the record alone.
    private static IEnumerable<string> Lost<TRecord>(
        string format, RecordShape<TRecord> shape, Gen<TRecord> records, TRecord whole, Func<TRecord, Catalogue> catalogue)
        where TRecord : class
    {
        List<TRecord> samples = Items.Some(records, 60);
        byte[] expected = Written(whole).Bytes;
        foreach (RecordProperty<TRecord> property in shape.Properties.Where(property => property.Name != nameof(Event.Projects)))
        {
            TRecord[] others = [.. samples.Where(sample => property.IsGiven(sample) && !property.AreEqual(sample, whole)).Take(6)];
            Assert.NotEmpty(others);
            bool isLost = others.All(other => expected.SequenceEqual(Written(property.Copy(other, whole)).Bytes));
            if (isLost)
            {
                // What is lost is said, but for tables, which lose nothing.
                Assert.All(others, other => Assert.Contains(
                    Written(property.Copy(other, whole)).Report.Diagnostics, diagnostic => diagnostic.Arguments.Contains(property.Name)));
                yield return property.Name;
            }
        }

        (byte[] Bytes, ExportReport Report) Written(TRecord record) => Items.Written(stream => Formats.Write(format, stream, catalogue(record)));
    }

    private static IEnumerable<string> NeverWritten(string section, string record, string of)
    {
        string? sentence = Sections.Value[section].Split('\n').FirstOrDefault(line => line.StartsWith($"Never written of a record{of}:", StringComparison.Ordinal));
        return sentence is null ? [] : Named().Matches(sentence).Where(match => match.Groups[1].Value == record).Select(match => match.Groups[2].Value)
                .Where(property => property != nameof(Event.Projects))
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"`(\w+)\.(\w+)`")]
    private static partial Regex Named();
}

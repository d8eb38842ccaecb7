using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ilo.Domain.AspNetCore.Components;
using Ilo.Domain.AspNetCore.Components.Site;
using Ilo.Domain.AspNetCore.Resources;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Tests;

namespace Ilo.Domain.AspNetCore.Tests.Components;

public sealed partial class InterfaceWordsTests
{
    private static readonly string Package = Repository.PathOf("src/Ilo.Domain.AspNetCore");

    [Fact]
    public void Words_OfEveryLanguage_HaveTheSameNamesAndHoles()
    {
        Dictionary<string, string> english = Read("Words.resx");
        foreach (string file in (string[])["Words.fr.resx", "Words.es.resx"])
        {
            Dictionary<string, string> other = Read(file);
            Assert.Equal(english.Keys, other.Keys);
            Assert.All(english, word => Assert.Equal(HolesOf(word.Value), HolesOf(other[word.Key])));
        }
    }

    [Fact]
    public void Words_ThatTheCodeNames_AreThere()
    {
        Dictionary<string, string> english = Read("Words.resx");
        string[] named = [.. CodeFiles.SelectMany(file => NamedPattern().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct()];
        Assert.True(named.Length > 10);
        Assert.DoesNotContain(named, name => !english.ContainsKey(name) && !english.ContainsKey(name + ".One"));
    }

    [Fact]
    public void Words_OfTheFiles_AreAllUsed()
    {
        HashSet<string> used = [.. CodeFiles.SelectMany(file => LiteralPattern().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)];
        used.UnionWith(used.ToArray().SelectMany(word => new[] { word + ".One", word + ".Many" }));
        used.UnionWith(ValuesOf<EventStatus>("EventStatus.").Concat(ValuesOf<ProjectStatus>("Status.")).Concat(ValuesOf<ArticleKind>("ArticleKind."))
            .Concat(ValuesOf<OrganisationKind>("OrganisationKind.")).Concat(ValuesOf<DiagnosticSeverity>("Severity.")).Concat(ValuesOf<IloChartKind>("")));
        used.UnionWith(EmbedWays.All.SelectMany(way => new[] { $"Embed.{way}", $"Embed.{way}.Text" }));
        used.UnionWith(Enumerable.Range(1, 17).Select(goal => $"Goal.{goal}"));
        string[] unused = [.. Read("Words.resx").Keys.Where(name => !used.Contains(name) && !IsOfAQuery(name) && !name.StartsWith("Language.", StringComparison.Ordinal))];
        Assert.Equal([], unused);
    }

    [Fact]
    public void Words_OfEveryGoalOfTheThemes_AreThere() =>
        Assert.All(
            Vocabularies.Vocabulary.Default.Themes.SelectMany(theme => theme.SdgTargets).Distinct(),
            target => Assert.All(
                InterfaceWords.Languages, language => Assert.StartsWith(target + " ", InterfaceWords.In(language).Target(target), StringComparison.Ordinal)));

    [Fact]
    public void Words_OfEnumerations_AreThere()
    {
        foreach (string language in InterfaceWords.Languages)
        {
            InterfaceWords words = InterfaceWords.In(language);
            Assert.All(Enum.GetValues<ProjectStatus>(), value => Assert.NotEmpty(words.Of(value)));
            Assert.All(Enum.GetValues<EventStatus>(), value => Assert.NotEmpty(words.Of(value)));
            Assert.All(Enum.GetValues<ArticleKind>(), value => Assert.NotEmpty(words.Of(value)));
            Assert.All(Enum.GetValues<OrganisationKind>(), value => Assert.NotEmpty(words.Of(value)));
        }
    }

    [Theory]
    [InlineData("en", "2023-11-29", "2023-11-30", "29–30 November 2023")]
    [InlineData("en", "2023-11-29", "2023-12-01", "29 November – 1 December 2023")]
    [InlineData("en", "2019-01-01", "2023-12-31", "1 January 2019 – 31 December 2023")]
    [InlineData("en", "2019-06-01", "2019-06-01", "1 June 2019")]
    [InlineData("fr", "2023-11-29", "2023-11-30", "29–30 novembre 2023")]
    [InlineData("fr", "2023-04-01", "2023-05-01", "1er avril – 1er mai 2023")]
    [InlineData("es", "2023-11-29", "2023-11-30", "29–30 de noviembre de 2023")]
    public void Days_InALanguage_AreWrittenAsPeopleDo(string language, string start, string end, string expected)
    {
        DateInterval days = new(NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value);
        Assert.Equal(expected, InterfaceWords.In(language).Days(days));
    }

    [Theory]
    [InlineData("en", 0, "0 projects")]
    [InlineData("fr", 0, "0 projet")]
    [InlineData("es", 1, "1 proyecto")]
    [InlineData("en", 1234567, "1,234,567 projects")]
    [InlineData("fr", 12345, "12 345 projets")]
    public void Count_InALanguage_FollowsItsGrammar(string language, long count, string expected) =>
        Assert.Equal(expected, InterfaceWords.In(language).Count(count, "Projects").Replace('\u202F', ' ').Replace('\u00A0', ' '));

    [Fact]
    public void In_ALanguageWithoutWords_NamesThoseThatThereAre() =>
        Assert.Contains("en, fr, es", Assert.Throws<ArgumentException>(() => InterfaceWords.In("de")).Message);

    private static IEnumerable<string> CodeFiles => Directory.EnumerateFiles(Package, "*.*", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
            && Path.GetExtension(file) is ".cs" or ".razor");

    private static IEnumerable<string> ValuesOf<T>(string prefix)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => prefix + name);

    // What a list is narrowed and ordered by is named by the keys of queries.
    private static bool IsOfAQuery(string name) =>
        name.Split('.') is ["Facet", var key] ? !CatalogueQuery.ParseUrl($"{key}=1").Diagnostics.Any(one => one.Id == "ILO0501")
        : name.Split('.') is ["Sort", var order] && CatalogueQuery.ParseUrl($"sort={order}").Query.Order.Count == 1;

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Path.Combine(Package, "Resources", file)).Root!.Elements("data")
        .ToDictionary(word => word.Attribute("name")!.Value, word => word.Element("value")!.Value);

    private static string[] HolesOf(string text) => [.. HolePattern().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(""""([A-Za-z][A-Za-z.-]*)"""")]
    private static partial Regex LiteralPattern();

    [GeneratedRegex("""\{\d\}""")]
    private static partial Regex HolePattern();

    [GeneratedRegex("""Words(?:\[|\.Count\([^()]*(?:\([^()]*\)[^()]*)*, |\.Fill\()"([A-Za-z.]+)""")]
    private static partial Regex NamedPattern();
}

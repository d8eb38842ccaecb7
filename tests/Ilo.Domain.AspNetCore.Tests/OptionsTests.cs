using System.Reflection;
using System.Text.RegularExpressions;
using Ilo.Domain.Tests;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>Each option: documented with its default, refused at start where it cannot work, and of effect.</summary>
public sealed partial class OptionsTests
{
    private static readonly Dictionary<string, Action<IloOptions>[]> Bad = new()
    {
        [nameof(IloOptions.Folder)] = [o => o.Folder = "", o => o.Folder = " "],
        [nameof(IloOptions.StateFolder)] = [o => o.StateFolder = Path.Combine(o.Folder, "state"), o => o.StateFolder = o.Folder],
        [nameof(IloOptions.Name)] = [o => o.Name = "", o => o.Name = " Lamps", o => o.Name = "Lamps\u00A0"],
        [nameof(IloOptions.Address)] = [o => o.Address = new("/labour", UriKind.Relative), o => o.Address = new("ftp://example.org/")],
        [nameof(IloOptions.Language)] = [o => o.Language = "de", o => o.Language = "EN"],
        [nameof(IloOptions.FrameAncestors)] = [o => o.FrameAncestors = "", o => o.FrameAncestors = "*; script-src *", o => o.FrameAncestors = "*\r\nX: y"],
        [nameof(IloOptions.PageSize)] = [o => o.PageSize = 0, o => o.PageSize = 101],
        [nameof(IloOptions.MaxPageSize)] = [o => o.MaxPageSize = 0, o => o.MaxPageSize = 1001],
        [nameof(IloOptions.MaxQueryLength)] = [o => o.MaxQueryLength = 0],
        [nameof(IloOptions.MaxFileBytes)] = [o => o.MaxFileBytes = 0, o => o.MaxFileBytes = (1 << 30) + 1L],
        [nameof(IloOptions.MaxTotalBytes)] = [o => o.MaxTotalBytes = 0],
        [nameof(IloOptions.MaxFiles)] = [o => o.MaxFiles = 0],
        [nameof(IloOptions.ReadingLimit)] = [o => o.ReadingLimit = TimeSpan.Zero],
        [nameof(IloOptions.QuietTime)] = [o => o.QuietTime = TimeSpan.FromTicks(-1)],
        [nameof(IloOptions.CheckInterval)] = [o => o.CheckInterval = TimeSpan.Zero],
        [nameof(IloOptions.NewsTime)] = [o => o.NewsTime = TimeSpan.Zero],
        [nameof(IloOptions.CacheBytes)] = [o => o.CacheBytes = -1],
    };

    // Whatever they hold works.
    private static readonly string[] NeverBad =
        [nameof(IloOptions.Since), nameof(IloOptions.AddressOf), nameof(IloOptions.Catalogue), nameof(IloOptions.Reporter), nameof(IloOptions.CompleteIati)];

    private static IEnumerable<PropertyInfo> Options => typeof(IloOptions).GetProperties();

    [Fact]
    public void Documentation_OfTheOptions_NamesEachWithItsDefault()
    {
        string text = File.ReadAllText(Repository.PathOf("docs/embedding.md"));
        string table = text[text.IndexOf("## The options", StringComparison.Ordinal)..];
        Dictionary<string, string> rows = RowPattern().Matches(table).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["value"].Value);
        IloOptions defaults = new();
        Assert.Equal(
            Options.ToDictionary(option => option.Name, option => Shown(option.GetValue(defaults))).OrderBy(pair => pair.Key, StringComparer.Ordinal),
            rows.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Options_All_AreTriedWithValuesThatCannotWorkOrCanHoldAny() =>
        Assert.Equal(Options.Select(option => option.Name).Order(StringComparer.Ordinal), Bad.Keys.Concat(NeverBad).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Start_WithAValueThatCannotWork_StopsAndNamesTheOption()
    {
        foreach ((string name, Action<IloOptions>[] values) in Bad)
        {
            foreach (Action<IloOptions> set in values)
            {
                OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(() => TestHost.StartAsync(set));
                Assert.Contains($"IloOptions.{name} ", failure.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Name_Language_PageSize_SetAtStart_ShowOnThePages()
    {
        await using TestHost host = await TestHost.StartAsync(
            options =>
            {
                options.Name = "Labour in Norland";
                options.Language = "fr";
                options.PageSize = 3;
                options.MaxPageSize = 4;
                options.Since = new(2024, 2, 29);
            },
            map: application => application.MapIloSite());
        string list = await host.Client.GetStringAsync("/projects");
        Assert.Contains("Labour in Norland</title>", list, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"fr\"", list, StringComparison.Ordinal);
        Assert.Equal(3, CountOf(list));
        Assert.Equal(4, CountOf(await host.Client.GetStringAsync("/projects?size=50")));
        Assert.Equal(4, CountOf(await host.Client.GetStringAsync("/ilo/embed/projects?size=50")));
        Assert.Contains("lang=\"fr\"", await host.Client.GetStringAsync("/ilo/embed/projects"), StringComparison.Ordinal);
        Assert.Contains(",2024-02-29:", await host.Client.GetStringAsync("/ilo/articles.atom"), StringComparison.Ordinal);
        Assert.Contains("X-WR-CALNAME:Labour in Norland", await host.Client.GetStringAsync("/ilo/events.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MaxQueryLength_OfALongerQuery_Answers414()
    {
        await using TestHost host = await TestHost.StartAsync(options => options.MaxQueryLength = 40);
        foreach (string address in (string[])["/ilo/embed/projects", "/ilo/api/projects", "/ilo/projects.csv"])
        {
            Assert.Equal(200, (int)(await host.Client.GetAsync(new Uri($"{address}?q={new string('k', 37)}", UriKind.Relative))).StatusCode);
            Assert.Equal(414, (int)(await host.Client.GetAsync(new Uri($"{address}?q={new string('k', 38)}", UriKind.Relative))).StatusCode);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1 << 20)]
    public async Task CacheBytes_OfAnySize_AnswersTheSame(long bytes)
    {
        await using TestHost host = await TestHost.StartAsync(options => options.CacheBytes = bytes);
        string first = await host.Client.GetStringAsync("/ilo/embed/projects?size=20");
        Assert.Equal(first, await host.Client.GetStringAsync("/ilo/embed/projects?size=20"));
        Assert.Equal(10, CountOf(await host.Client.GetStringAsync("/ilo/embed/projects?size=10")));
    }

    [Fact]
    public async Task Catalogue_WithOptionsOfItsOwn_JoinsByThem()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        await using TestHost plain = await TestHost.StartAsync(folder);
        Assert.NotEmpty(plain.Catalogue.Current.Catalogue.Donors);
        using PageFolder other = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        Vocabularies.VocabularyFile donors = new("donors.tsv", "id\tname\tacronym\tkind\tcountry\tiati\taliases\nnorland\tNorland\t\tgovernment\t\t\t\n");
        await using TestHost own = await TestHost.StartAsync(
            other, options => options.Catalogue = new() { Recognizer = Recognition.TextRecognizer.From(Vocabularies.Vocabulary.Read(donors).Vocabulary) });
        Assert.DoesNotContain(own.Catalogue.Current.Catalogue.Donors, donor => donor.Id == Id<Donor>.Parse("eu", null));
        Assert.Contains(plain.Catalogue.Current.Catalogue.Donors, donor => donor.Id == Id<Donor>.Parse("eu", null));
    }

    // A wider theme is one by the words that the site has, and its page and its counts with it.
    [Fact]
    public async Task Catalogue_WithThemesOfItsOwn_CountsAndShowsThemByThese()
    {
        Vocabularies.VocabularyFile themes = new("themes.tsv", "id\tname\tname_fr\tname_es\tparent\tdac_purpose_code\tsdg_targets\tlabels\tkeywords\n"
            + "light\tLight\tLumière\tLuz\t\t\t\t\t\nlamps\tLamps\tLampes\tLámparas\tlight\t\t\t\t\n");
        Theme lamps = new() { Id = Id<Theme>.Parse("lamps", null), Name = "Lamps" };
        await using TestHost host = await TestHost.StartAsync(map: application => application.MapIloSite());
        host.Catalogue.Show(new(
            Catalogues.Catalogue.From(
                [MadePages.Projects("a", new Project { Title = "Better lamps", Themes = [lamps] })],
                new() { Recognizer = Recognition.TextRecognizer.From(Vocabularies.Vocabulary.Read(themes: themes).Vocabulary) }),
            [], "made", Instant.FromUtc(2023, 5, 1, 0, 0), null, Catalogues.Catalogue.Empty, null));
        string list = System.Net.WebUtility.HtmlDecode(await host.Client.GetStringAsync("/fr/themes"));
        Assert.Contains("/fr/themes/light", list, StringComparison.Ordinal);
        Assert.Contains("Lumière", list, StringComparison.Ordinal);
        Assert.Contains("Better lamps", await host.Client.GetStringAsync("/themes/light"), StringComparison.Ordinal);
        Assert.Contains("Better lamps", await host.Client.GetStringAsync("/projects?theme=light"), StringComparison.Ordinal);
        string answer = await host.Client.GetStringAsync("/ilo/api/projects?theme=light");
        Assert.Contains("\"total\":1", answer.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Better lamps", await host.Client.GetStringAsync("/ilo/projects.csv?theme=light"), StringComparison.Ordinal);
    }

    private static int CountOf(string html) => EntryPattern().Count(html);

    private static string Shown(object? value) => value switch
    {
        null or "" => "none",
        string text => $"`{text}`",
        LocalDate day => NodaTime.Text.LocalDatePattern.Iso.Format(day),
        TimeSpan { TotalDays: >= 1 } time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalDays} days"),
        TimeSpan { TotalSeconds: >= 1 } time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds} s"),
        TimeSpan time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds} ms"),
        long bytes when bytes % (1 << 20) == 0 => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MiB"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<value>[^|]+) \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex RowPattern();

    [GeneratedRegex("<li class=\"ilo-entry\">")]
    private static partial Regex EntryPattern();
}

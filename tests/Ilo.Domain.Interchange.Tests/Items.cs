using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Tests;
using Ilo.Domain.Tests.Generators;
using Ilo.Domain.Text;
using Xunit.Sdk;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Items for the tests: of records, generated, and of the sample pages.</summary>
internal static class Items
{
    internal static readonly RecordLinks Links = RecordLinks.At(new Uri("https://example.org/"), new(2026, 1, 1));

    internal static readonly Instant Moment = Instant.FromUtc(2026, 11, 29, 0, 0);

    private static readonly Lazy<Catalogue> Samples = new(() =>
        Catalogue.From(Directory.EnumerateFiles(Repository.PathOf("samples/Pages"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => PageReader.Read(File.ReadAllBytes(path), new PageReaderOptions { SourceName = Path.GetFileName(path) }))));

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20261129UL, 1UL);

    private static readonly string[] Hostile =
    [
        "</script><!--<script>", "&lt;b&gt;", "=cmd|'/c calc'!A1", "+1", "-5", "@x", "'=x", "\"=1\"", "\t=x", "＝1", "\\;,", "\\n", "a;b,c:d\"e", "\r\n", "\r",
        "\0", "\u0001", "\u0085",
        "\u2028", "é́́", "👩‍👩‍👧", "日本語の長い長い題名です", "]]>", "<![CDATA[", "BEGIN:VEVENT", "\uFFFE", "%00", "{{x}}",
    ];

    /// <summary>Gets texts of which most are a trap of some format.</summary>
    internal static Gen<string> HostileTexts { get; } =
        from pieces in Gen.Frequency((2, Gen.Elements(Hostile)), (1, Generated.Texts)).ListOf()
        let text = string.Join(' ', pieces).Trim()
        select text.Length == 0 ? "x" : text;

    internal static Gen<Event> Events =>
        from record in Generated.Events
        from title in HostileTexts
        from place in HostileTexts
        from summary in HostileTexts
        select record with { Title = title, Place = place, Summary = summary };

    internal static Gen<Project> Projects =>
        from record in Generated.Projects
        from title in HostileTexts
        from summary in HostileTexts
        from place in HostileTexts
        select record with { Title = title, Summary = summary, Locations = [place, .. record.Locations] };

    internal static Gen<Article> Articles =>
        from record in Generated.Articles
        from title in HostileTexts
        from summary in HostileTexts
        from byline in HostileTexts
        select record with { Title = title, Summary = summary, Byline = byline };

    /// <summary>Makes an item of a record, as a catalogue would of a page with nothing else on it.</summary>
    internal static CatalogueItem<TRecord> Of<TRecord>(TRecord record, string identifier = "one", string page = "page.txt")
        where TRecord : class =>
        new(identifier, record, [new(new SourceReference(page, new(10, 5), 2, 0), PageKind.EventList, 0, record)]);

    /// <summary>Makes items of records, named by their positions.</summary>
    internal static ValueList<CatalogueItem<TRecord>> All<TRecord>(IEnumerable<TRecord> records)
        where TRecord : class =>
        records.Select((record, index) => Of(record, $"item-{index + 1}")).ToValueList();

    /// <summary>Makes a catalogue of the records as they are.</summary>
    internal static Catalogue CatalogueOf(IEnumerable<Project>? projects = null, IEnumerable<Event>? events = null, IEnumerable<Article>? articles = null) =>
        new(new CatalogueContent(new(), All(projects ?? []), All(events ?? []), All(articles ?? []), []));

    /// <summary>Gets the catalogue of the sample pages.</summary>
    internal static Catalogue SamplePages => Samples.Value;

    /// <summary>Returns generated values; the same in every run.</summary>
    internal static List<T> Some<T>(Gen<T> values, int count)
    {
        List<T> some = [];
        Prop.ForAll(values.ToArbitrary(), some.Add).Check(Fixed.WithMaxTest(count));
        return some;
    }

    /// <summary>Checks a property of generated values; the same values in every run, of which some are tried unless all are asked for. A property that asks
    /// for what is not there skips its test.</summary>
    internal static void Check<T>(Gen<T> values, Action<T> property, int count = 200)
    {
        SkipException? skipped = null;
        Prop.ForAll(values.ToArbitrary(), Try).Check(Fixed.WithMaxTest(Slow.Cases(count)));
        if (skipped is not null)
        {
            throw skipped;
        }

        // FsCheck would take it for a value that breaks the property.
        void Try(T value)
        {
            try
            {
                property(value);
            }
            catch (SkipException reason)
            {
                skipped = reason;
            }
        }
    }

    /// <summary>Returns what a writer writes, and its report.</summary>
    internal static (byte[] Bytes, ExportReport Report) Written(Func<Stream, ExportReport> write)
    {
        using MemoryStream stream = new();
        ExportReport report = write(stream);
        return (stream.ToArray(), report);
    }

    /// <summary>Returns the text that a writer writes: UTF-8 without a byte order mark.</summary>
    internal static string Text(Func<Stream, ExportReport> write)
    {
        byte[] bytes = Written(write).Bytes;
        Assert.False(bytes.AsSpan().StartsWith("\uFEFF"u8));
        return new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
    }
}

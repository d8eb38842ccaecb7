using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;
using Ilo.Domain.Text.Input;

namespace Ilo.Domain.Tests.Text;

/// <summary>Characters that nobody sees, and halves of surrogate pairs: what is read without them leads back to the text as given.</summary>
public sealed class OddCharacterTests
{
    private const string Invisible = "\u0001\u007F\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\u2069\uFEFF";

    [Fact]
    public void First_AnyCharacterAnywhere_IsSeenOnlyWhereItIsOdd()
    {
        string text = string.Concat(Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !OddCharacters.IsInvisible(c) && !char.IsSurrogate(c)));
        Assert.Equal(-1, OddCharacters.First(text));
        foreach (char odd in Invisible + "\uD83D\uDE00")
        {
            for (int at = 0; at < 70; at++)
            {
                Assert.Equal(at, OddCharacters.First(new string('a', at) + odd + "b") is int found and >= 0 ? found : -1);
            }
        }
    }

    public static TheoryData<char> Signs => [.. Invisible];

    [Theory]
    [MemberData(nameof(Signs))]
    public void Read_InvisibleCharacterInDateLabelAndTitle_IsLeftOutAndTheSourcesHold(char sign)
    {
        string text = $"Projects\n\n  1. Better lo{sign}oms{sign}\n\n    3{sign} - 5 Octo{sign}ber 2014\n\n    Text{sign} here.\n";
        PageReading reading = PageReader.Read(text);
        Entry entry = Assert.Single(reading.Page.Entries);
        Assert.Equal(("Better looms", "Text here."), (entry.Title, entry.Summary));
        Assert.Equal(new(new(2014, 10, 3), new(2014, 10, 5)), entry.Dates);
        Assert.Contains(DiagnosticDescriptors.InvisibleCharacters, reading.Diagnostics.Select(diagnostic => diagnostic.Descriptor));
        Assert.Equal($"Better lo{sign}oms", In(text, reading.FindSource(0, SegmentRole.Title)));
        Assert.Equal($"3{sign} - 5 Octo{sign}ber 2014", In(text, reading.FindSource(0, SegmentRole.Date)));
        Assert.Equal((4, 4), (reading.FindSource(0, SegmentRole.Date)!.Value.Line, reading.FindSource(0, SegmentRole.Date)!.Value.Column));
        Assert.Equal(text.Length, reading.Segments[^1].Span.End);
    }

    [Theory]
    [InlineData("Crew \U0001F468\u200D\U0001F469\u200D\U0001F467 at home")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")]
    [InlineData("\u0915\u094D\u200D\u0937")]
    [InlineData("\u2764\uFE0F\u200D\U0001F525 lamps")]
    public void Read_JoinerThatShapesLettersOrEmoji_IsKept(string title)
    {
        PageReading reading = PageReader.Read($"News\n\n  1. {title}\n\n    02 July 2009\n");
        Assert.Equal(title, reading.Page.Entries[0].Title);
        Assert.DoesNotContain(DiagnosticDescriptors.LoneSurrogate, reading.Diagnostics.Select(diagnostic => diagnostic.Descriptor));
    }

    // In the data "<" stands for a first half and ">" for a second: attributes hold no halves.
    [Theory]
    [InlineData("A < title", "A ? title", 1)]
    [InlineData("A >< title", "A ?? title", 2)]
    [InlineData("A <>> title", "A <>? title", 1)]
    public void Read_HalfOfAPair_IsReplacedAndReported(string title, string expected, int halves)
    {
        PageReading reading = PageReader.Read($"News\n\n  1. {Halves(title)}\n\n    02 July 2009\n");
        Assert.Equal(Halves(expected), reading.Page.Entries[0].Title);
        Assert.Equal(halves, reading.Diagnostics.Count(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.LoneSurrogate));
    }

    [Fact]
    public void Read_LimitWithinAPair_CutsBeforeIt()
    {
        const string Text = "News\n\nLamps \U0001F3EE lit";
        int pair = Text.IndexOf('\uD83C', StringComparison.Ordinal);
        PageReading reading = PageReader.Read(Text, new PageReaderOptions { MaxCharacters = pair + 1 });
        Assert.Equal(pair, reading.Segments[^1].Span.End);
        Assert.Contains(DiagnosticDescriptors.TextTooLong, reading.Diagnostics.Select(diagnostic => diagnostic.Descriptor));
        Assert.DoesNotContain(DiagnosticDescriptors.LoneSurrogate, reading.Diagnostics.Select(diagnostic => diagnostic.Descriptor));
        Assert.Equal(pair + 2, PageReader.Read(Text, new PageReaderOptions { MaxCharacters = pair + 2 }).Segments[^1].Span.End);
    }

    private static string Halves(string text) => text.Replace('<', '\uD83D').Replace('>', '\uDE00').Replace('?', '\uFFFD');

    private static string In(string text, SourceReference? source) => text.Substring(source!.Value.Span.Start, source.Value.Span.Length);
}

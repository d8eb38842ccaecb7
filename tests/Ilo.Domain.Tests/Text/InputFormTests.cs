using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>Texts that are no page, and what other programs leave in one: each is reported, and nothing else is taken for it.</summary>
public sealed class InputFormTests
{
    private const string List = "News\n\n  1. A title\n\n    02 July 2009\n\n    Some text.\n";

    [Theory]
    [InlineData("pages/projects.txt")]
    [InlineData("projects.html\n")]
    [InlineData(@"C:\pages\projects")]
    [InlineData("/data/pages/projects")]
    [InlineData("../pages/projects")]
    [InlineData("\"my pages.txt\"")]
    [InlineData("https://www.example.org/projects?lang=en")]
    public void Read_PathOrAddress_IsAnErrorThatSaysWhatToDo(string text)
    {
        PageReading reading = PageReader.Read(text);
        Assert.Empty(reading.Records);
        Assert.True(reading.HasErrors);
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics, diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.PathGiven);
        Assert.Contains("ReadFile", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The file is projects.txt.")]
    [InlineData("and/or")]
    [InlineData("/ news")]
    [InlineData("A: B")]
    [InlineData("News\nprojects.txt")]
    public void Read_WordsThatOnlyResembleAPath_AreNone(string text) => AssertNone(text, DiagnosticDescriptors.PathGiven);

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>News</body></html>")]
    [InlineData("\n  <html lang=\"en\">\n<p>News</p>")]
    [InlineData("<?xml version=\"1.0\"?>")]
    [InlineData("<div class='list'>News</div>")]
    public void Read_Html_IsAnErrorThatSaysWhatToDo(string text) =>
        Assert.Contains("Ilo.Domain.Html",
            Assert.Single(PageReader.Read(text).Diagnostics, diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.HtmlGiven).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("News\n\nCrews <br/> come home", "<br/>")]
    [InlineData("News\n\nCrews <a href=\"x\">come</a> home", "<a href=\"x\">")]
    public void Read_Tags_AreReportedOnce(string text, string tag)
    {
        Diagnostic diagnostic = Assert.Single(PageReader.Read(text).Diagnostics, diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.TagsLeft);
        Assert.Equal(tag, text.Substring(diagnostic.Source.Span.Start, diagnostic.Source.Span.Length));
    }

    [Theory]
    [InlineData("News\n\nIf a < b and c > d")]
    [InlineData("News\n\n<lamps> and <p, q>")]
    [InlineData("News\n\n<a.writer@example.org>")]
    public void Read_SignsThatAreNoTags_AreNotReported(string text) => AssertNone(text, DiagnosticDescriptors.TagsLeft);

    [Theory]
    [InlineData("Crews &amp; captains", "&amp;")]
    [InlineData("Crews&nbsp;come", "&nbsp;")]
    [InlineData("A &#8220;lamp&#8221;", "&#8220;")]
    [InlineData("R&D; and &eacute;", "&eacute;")]
    public void Read_Entity_IsReportedWhereItStands(string text, string entity)
    {
        Diagnostic diagnostic = Assert.Single(
            PageReader.Read("News\n\n" + text).Diagnostics, diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.EntitiesLeft);
        Assert.Equal(entity, Assert.Single(diagnostic.Arguments));
    }

    [Theory]
    [InlineData("Research & design; more")]
    [InlineData("AT&T; R&D;")]
    [InlineData("&unknown;")]
    public void Read_SignThatIsNoEntity_IsNotReported(string text) => AssertNone(text, DiagnosticDescriptors.EntitiesLeft);

    [Theory]
    [InlineData("# Projects\n\n  1. Kelp")]
    [InlineData("Projects\n\n  1. **Kelp** farms")]
    [InlineData("Projects\n\nSee [the farms](https://example.org/farms).")]
    public void Read_Markdown_IsReported(string text) => Assert.Contains(DiagnosticDescriptors.MarkdownLeft, Of(text));

    [Theory]
    [InlineData("#FairLamps\n\nA campaign")]
    [InlineData("Projects\n\n# 5 of the series")]
    [InlineData("Projects\n\n2 ** 3 and 3 ** 2")]
    [InlineData("Projects\n\nArticle [2](bis")]
    [InlineData("****\n\nProjects")]
    public void Read_SignsThatAreNoMarkdown_AreNotReported(string text) => AssertNone(text, DiagnosticDescriptors.MarkdownLeft);

    [Theory]
    [InlineData("ActualitÃ©s")]
    [InlineData("The guildâ€™s lamps")]
    [InlineData("12 dÃ©cembre")]
    [InlineData("20 Â°C")]
    [InlineData("The guild\u0092s lamps")]
    public void Read_WrongEncoding_IsReported(string text) => Assert.Contains(DiagnosticDescriptors.WrongEncoding, Of("News\n\n" + text));

    [Theory]
    [InlineData("SÃO PAULO, NAÇÃO")]
    [InlineData("Âge et âme, bâtiment")]
    [InlineData("â „")]
    public void Read_LettersOfPortugueseAndFrench_AreNoWrongEncoding(string text) => AssertNone("News\n\n" + text, DiagnosticDescriptors.WrongEncoding);

    public static TheoryData<string, bool> Utf16 => new() { { "utf-16", true }, { "utf-16BE", true }, { "utf-16", false }, { "utf-16BE", false } };

    [Theory]
    [MemberData(nameof(Utf16))]
    public void Read_Utf16Bytes_AreReadAsThePage(string name, bool marked)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(List)];
        PageReading reading = PageReader.Read(bytes);
        Assert.Equal(PageReader.Read(List).Page, reading.Page);
        Assert.Equal(DiagnosticDescriptors.Utf16Read, Assert.Single(reading.Diagnostics).Descriptor);
        Assert.Equal(List.Length, reading.Segments[^1].Span.End);
        Assert.Contains(DiagnosticDescriptors.InvalidUtf8, PageReader.Read([.. bytes, 0x41]).Diagnostics.Select(diagnostic => diagnostic.Descriptor));
    }

    [Fact]
    public void Read_Utf16ReadAsLatin1_IsAnError() =>
        Assert.Contains(DiagnosticDescriptors.ZeroCharacters, Of(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(List))));

    [Fact]
    public void Read_OneZeroCharacter_IsInvisible()
    {
        PageReading reading = PageReader.Read(List.Replace("A title", "A ti\0tle", StringComparison.Ordinal));
        Assert.Equal("A title", reading.Page.Entries[0].Title);
        Assert.Equal(DiagnosticDescriptors.InvisibleCharacters, Assert.Single(reading.Diagnostics).Descriptor);
    }

    private static DiagnosticDescriptor[] Of(string text) => [.. PageReader.Read(text).Diagnostics.Select(diagnostic => diagnostic.Descriptor)];

    private static void AssertNone(string text, DiagnosticDescriptor descriptor) => Assert.DoesNotContain(descriptor, Of(text));
}

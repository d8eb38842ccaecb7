using System.Text;
using Ilo.Domain.Html;
using Ilo.Domain.Tests.Docs;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>Every diagnostic of the reader has an example on its page, and the example gives it.</summary>
public sealed class DiagnosticExamplesTests
{
    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_OfPage_GivesTheDiagnostic(string id)
    {
        DocsBlock[] examples = [.. DocsBlock.Of(File.ReadAllText(Repository.PathOf($"docs/diagnostics/{id}.md")))
            .Where(block => block.Info is "page" or "text")];
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Contains(id, Read(id, example.Text).Diagnostics.Select(diagnostic => diagnostic.Id)));
    }

    // Limits and encodings are no part of a text.
    private static PageReading Read(string id, string text) => id switch
    {
        "ILO0101" => PageReader.Read(Encoding.Latin1.GetBytes(text)),
        "ILO0102" => PageReader.Read(text, new PageReaderOptions { MaxCharacters = 20 }),
        "ILO0103" => PageReader.Read(text, new PageReaderOptions { MaxEntries = 1 }),
        "ILO0113" => PageReader.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]),
        "ILO0114" => PageReader.Read(string.Concat(text.Select(c => c + "\0"))),
        "ILO0116" => HtmlPage.Read(string.Concat(Enumerable.Repeat("<div>", 600)) + text),
        "ILO0117" or "ILO0118" => HtmlPage.Read(text),
        "ILO0115" => PageReader.Read(text + '\uD83D'),
        "ILO0104" => PageReader.Read(text, new PageReaderOptions { MaxDiagnostics = 1 }),
        _ => PageReader.Read(text),
    };
}

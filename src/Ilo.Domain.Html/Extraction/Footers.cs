using System.Globalization;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Knows the footers of sites by their words, where neither element nor class says so.</summary>
internal static class Footers
{
    private const int MostLetters = 500;

    private const int MostLines = 8;

    private const double MostOfText = 0.3;

    private const string Copyright = "copyright";
    private const int MostMailLetters = 60;
    private const int MostUpdateLetters = 160;

    private static readonly string[] SentenceEnds = [". ", " | ", " – ", " — ", " - ", " · ", " • ", "\n", "\u00A0"];

    internal static bool IsFooter(IElement element, ElementFacts facts, ElementFacts all)
    {
        if (!Tags.IsBlock(element) || facts.Letters is 0 or > MostLetters || facts.Lines > MostLines || facts.Headings > 0
            || facts.Letters > all.Letters * MostOfText)
        {
            return false;
        }

        string text = element.TextContent.Trim();
        return IsRightsLine(text) || (facts.Lines == 1 && IsUpdateLine(text));
    }

    /// <summary>Takes away the last blocks that are a footer: old pages set it behind a rule in the cell of the content.</summary>
    internal static List<HtmlBlock> Trim(List<HtmlBlock> blocks)
    {
        int end = blocks.Count - (EndsInOwner(blocks) ? 1 : 0);
        while (end > 1 && end > blocks.Count - MostLines && IsFooterLine(blocks[end - 1]))
        {
            end--;
        }

        return blocks[..end];
    }

    // "© Office" alone at the end of a page is the site's, where nothing else on it has a credit.
    private static bool EndsInOwner(List<HtmlBlock> blocks) =>
        blocks is [_, .., { Role: BlockRole.Text, IsCaption: false, Text: ['©', ..] } last] && !last.Text.Contains('/', StringComparison.Ordinal)
            && blocks.Count(static block => block.IsCredit) == 1;

    private static bool IsFooterLine(HtmlBlock block) =>
        block.Role == BlockRole.Text && !block.IsCaption && block.Text.Length <= MostLetters
            && (IsRightsLine(block.Text) || IsUpdateLine(block.Text) || IsPrintLine(block.Text) || SiteLines.IsControlLine(block.Text));

    // "Printed from: http://www.example.org/"
    private static bool IsPrintLine(string text) =>
        text.Contains("://", StringComparison.Ordinal) && WebPhrases.Prints.Any(words => Opens(text, words, out _));

    // "© Office 2010" below an image is a credit; a footer has a span of years, bars between links or speaks of rights.
    private static bool IsRightsLine(string text) =>
        (text.Contains('©', StringComparison.Ordinal) || Holds(text, Copyright))
            && (text.Contains('|', StringComparison.Ordinal) || HasYears(text) || WebPhrases.Rights.Any(words => Holds(text, words)));

    // One of its sentences says when the page was changed: "Updated by AB. Last update: 3 May 2001.", "Top | Page updated on 3 May 2001".
    private static bool IsUpdateLine(string text) =>
        IsMailAlone(text) || (text.Length <= MostUpdateLetters && text.Any(char.IsAsciiDigit)
            && text.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries)
                .Any(static sentence => IsUpdate(sentence.Trim().Replace(" :", ":", StringComparison.Ordinal))));

    private static bool IsUpdate(string sentence) =>
        WebPhrases.Updates.Any(words => Opens(sentence, words, out _)) || WebPhrases.PageSubjects.Any(page => IsUpdateOf(page, sentence));

    private static bool IsUpdateOf(string page, string sentence) =>
        Opens(sentence, page + " ", out int length) && WebPhrases.PageUpdates.Any(words => Opens(sentence[length..].TrimStart(), words, out _));

    // With accents as letters of their own, a sentence is longer than the words that it opens with.
    private static bool Opens(string sentence, string words, out int length) =>
        CultureInfo.InvariantCulture.CompareInfo.IsPrefix(sentence, words, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out length);

    // "Webmaster: w@example.org"
    private static bool IsMailAlone(string text) =>
        text.Contains('@', StringComparison.Ordinal) && text.Length <= MostMailLetters && text.Count(static character => character == ' ') <= 2;

    private static bool Holds(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    // "1996-2024"
    private static bool HasYears(string text)
    {
        for (int i = 4; i + 4 < text.Length; i++)
        {
            if (text[i] is '-' or '–' && IsYear(text.AsSpan(i - 4, 4)) && IsYear(text.AsSpan(i + 1, 4)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text[0] is '1' or '2' && !text.ContainsAnyExceptInRange('0', '9');
}

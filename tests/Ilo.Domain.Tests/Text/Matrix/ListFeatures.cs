using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Tests.Text.Matrix;

/// <summary>
/// What stands on real pages around a list or in its items and changes none of its records. A feature adds to a page in the words of a language; it returns
/// false where the language has no such words.
/// </summary>
internal static class ListFeatures
{
    internal static Dictionary<string, Func<MatrixPage, MatrixLanguage, bool>> All { get; } = new()
    {
        ["nothing"] = (_, _) => true,
        ["strap line"] = Above(words => [Strap(words)]),
        ["legacy masthead"] = Above(words => [Strap(words), $"{words.MastheadLines[0]} | {words.MastheadLines[1]}", $"> {words.MastheadLines[0]}"]),
        ["media contact"] = Above(words => [words.BoxHeadings[1], "  1. newsroom@example.org"]),
        ["contact box"] = Above(words => [words.BoxHeadings[0], "ILO Office\n12 Quay Street\nTel: +41 22 555 01 01\nE-mail: lake@example.org"]),
        ["contact box and links"] = Above(
            words => [words.BoxHeadings[0], "  1. ILO Office\n\n    Tel: +41 22 555 01 01", words.BoxLinks[0], words.BoxLinks[1]]),
        ["image note"] = Above(words => [words.ImageNotes[0]]),
        ["image notes on a line"] = Above(words => [string.Join(' ', Enumerable.Repeat(words.ImageNotes[0], 3))]),
        ["dated masthead"] = (page, language) => Add(page.Above, $"{language.Monday}, {language.Write(new(2014, 6, 2))}  -  Alderton, 1:47 am"),
        ["title twice"] = (page, language) => Add(page.Introduction, language.PageTitle),
        ["footer"] = (page, _) => Add(page.Below, "© 1996-2014 International Labour Organization (ILO) | Copyright | Disclaimer"),
        ["image credits"] = (page, _) => InEach(page, item => item.Paragraphs.Insert(0, "© A. Maker / ILO 2015")),
        ["credit, then a gap"] = (page, _) => InEach(page, item => item.Paragraphs.InsertRange(0, ["© A. Maker / ILO 2015", MatrixItem.Gap])),
        ["image note in items"] = (page, language) => language.Words is { } words && InEach(page, item => item.Paragraphs.Insert(0, words.ImageNotes[0])),
        ["kickers"] = Kickers,
        ["kickers and credits"] = (page, language) => Kickers(page, language) && InEach(page, item => item.Paragraphs.Insert(0, "© A. Maker / ILO 2015")),
        ["date above the title"] = (page, _) => InEach(page, item => item.Paragraphs.Reverse(0, 2)),
        ["date in front of the title"] = (page, _) => InEach(page, item => Join(item.Paragraphs, ": ")),
        ["date and dash in front of the title"] = (page, _) => InEach(page, item => Join(item.Paragraphs, " - ")),
        ["links behind items"] = (page, language) => InEach(page, item => item.Paragraphs.Add(Links(language)[0])),
        ["place behind the date"] = (page, _) => InEach(page, item => item.Paragraphs[1] += ", Alderton"),
        ["items without a text"] = (page, _) => InEach(page, item => item.Paragraphs.RemoveAt(2)),
        ["month headings"] = (page, language) => Headings(page, language, lower: false),
        ["month headings in small letters"] = (page, language) => Headings(page, language, lower: true),
        ["month heading without a title"] = (page, language) => Headings(page, language, lower: false) && (page.Title = null) is null,
        ["numbers with a bracket"] = (page, _) => (page.NumberEnd = ") ") is not null,
        ["numbers without a blank"] = (page, _) => (page.NumberEnd = ".") is not null,
    };

    private static string Strap(LanguageWords words) => $"International Labour Organization (ILO): {words.BoilerplatePhrases[0]}";

    private static string[] Links(MatrixLanguage language) => language.Words?.LinkWords ?? GermanPages.LinkWords;

    // The language's names for news in turn.
    private static bool Kickers(MatrixPage page, MatrixLanguage language)
    {
        string[] kickers = [.. (language.Words?.Types ?? GermanPages.Types).Where(type => type.Type == ContentType.News).SelectMany(type => type.Phrases)];
        for (int i = 0; i < page.Items.Count; i++)
        {
            page.Items[i].Paragraphs.Insert(0, kickers[i % kickers.Length]);
        }

        return true;
    }

    private static void Join(List<string> paragraphs, string sign)
    {
        paragraphs[0] = paragraphs[1] + sign + paragraphs[0];
        paragraphs.RemoveAt(1);
    }

    private static Func<MatrixPage, MatrixLanguage, bool> Above(Func<LanguageWords, IEnumerable<string>> paragraphs) => (page, language) =>
    {
        page.Above.AddRange(language.Words is { } words ? paragraphs(words) : []);
        return language.Words is not null;
    };

    private static bool Headings(MatrixPage page, MatrixLanguage language, bool lower)
    {
        for (int i = 0; i < page.Items.Count; i += 2)
        {
            string month = language.Month(MatrixLanguage.Days[i]);
            page.Items[i].Heading = lower ? month.ToLowerInvariant() : char.ToUpperInvariant(month[0]) + month[1..];
        }

        return true;
    }

    private static bool Add(List<string> paragraphs, string paragraph)
    {
        paragraphs.Add(paragraph);
        return true;
    }

    private static bool InEach(MatrixPage page, Action<MatrixItem> change)
    {
        page.Items.ForEach(change);
        return true;
    }
}

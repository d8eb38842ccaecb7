using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Html.Extraction;

/// <summary>The words that web sites of all languages set around the text of a page, indexed.</summary>
internal static class WebPhrases
{
    private static readonly WebWords[] Languages = [.. LanguageWords.All.Select(static words => words.Web())];

    /// <summary>Gets the headings of boxes beside or below a text; true for those that head a section of the text where sentences stand below them.</summary>
    internal static PhraseTable<bool> Boxes { get; } = new(All(static words => words.Boxes).Select(static phrase => (phrase, false))
        .Concat(All(static words => words.BoxesOrSections).Select(static phrase => (phrase, true))));

    internal static PhraseTable<bool> Filings { get; } = Set(static words => words.Filings);

    internal static PhraseTable<bool> ShareWords { get; } = Set(static words => words.ShareWords);

    internal static string[] Prints { get; } = [.. All(static words => words.Prints)];

    internal static PhraseTable<bool> ListOpenings { get; } = Set(static words => words.ListOpenings);

    internal static PhraseTable<bool> Archives { get; } = Set(static words => words.Archives);

    internal static PhraseTable<bool> PagingWords { get; } = Set(static words => [.. words.PagingWords, .. words.Moves]);

    internal static PhraseTable<bool> Moves { get; } = Set(static words => words.Moves);

    internal static PhraseTable<bool> Controls { get; } = Set(static words => words.Controls);

    internal static PrefixTable Choices { get; } = new([.. All(static words => words.Choices).OrderByDescending(static phrase => phrase.Length)]);

    internal static PhraseTable<bool> Returns { get; } = Set(static words => words.Returns);

    internal static PhraseTable<bool> Directions { get; } = Set(static words => words.Directions);

    internal static PhraseTable<bool> Homes { get; } = Set(static words => words.Homes);

    internal static PhraseTable<bool> Invitations { get; } = Set(static words => words.Invitations);

    internal static string[] Rights { get; } = [.. All(static words => words.Rights)];

    internal static string[] Updates { get; } = [.. All(static words => words.Updates)];

    internal static string[] PageSubjects { get; } = [.. All(static words => words.PageSubjects)];

    internal static string[] PageUpdates { get; } = [.. All(static words => words.PageUpdates)];

    internal static string[] DateLeads { get; } = [.. All(static words => words.DateLeads)];

    private static IEnumerable<string> All(Func<WebWords, string[]> choose) => Languages.SelectMany(choose).Distinct(StringComparer.OrdinalIgnoreCase);

    private static PhraseTable<bool> Set(Func<WebWords, string[]> choose) => new(All(choose).Select(static phrase => (phrase, true)));
}

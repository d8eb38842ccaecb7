using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Tells two language versions of one project: by the very days, and by what a translation leaves as it is.</summary>
internal static class Translation
{
    private const int SignsNeeded = 2;
    private const string SameThemes = "the same themes";

    // One word in ten: a name or a number that is the same in both languages.
    private const double SharedTitle = 0.1;

    /// <summary>Adds the points of a translation; returns whether it is one.</summary>
    /// <param name="scoring">What is added to.</param>
    /// <param name="a">One record.</param>
    /// <param name="b">The other.</param>
    /// <param name="sameName">Whether acronym or code is the same.</param>
    /// <param name="titleSimilarity">The share of all words that both titles have.</param>
    internal static bool Add(ref Scoring scoring, Features a, Features b, bool sameName, double titleSimilarity)
    {
        if (!AreOfTwoLanguages(a, b) || a.Dates is null || a.Dates != b.Dates)
        {
            return false;
        }

        List<string> signs = [];
        if (sameName)
        {
            signs.AddRange(["the same short name", "the same days"]);
        }

        AddWhere(signs, a.Donors.Length > 0 && a.Donors.SequenceEqual(b.Donors, StringComparer.Ordinal), "the same donors");
        AddWhere(signs, a.Themes.Length > 0 && a.Themes.SequenceEqual(b.Themes, StringComparer.Ordinal), SameThemes);
        AddWhere(signs, a.Budget is not null && a.Budget == b.Budget, "the same sum");
        AddWhere(signs, titleSimilarity >= SharedTitle, "words that both titles have");
        bool sameSubject = signs.Contains(SameThemes);
        AddWhere(signs, !IsOfWholeYears(a.Dates), "days that few projects have");

        // Of two sister projects each may be the first of its list.
        AddWhere(signs, sameSubject && a.Entry >= 0 && a.Entry == b.Entry, "the same place in two lists");
        if (signs.Count < SignsNeeded + (sameName ? 0 : 1))
        {
            return false;
        }

        scoring.AddTranslation(
            CatalogueDefaults.TranslationPoints + (sameName ? 0 : CatalogueDefaults.MergeScore - CatalogueDefaults.DatePoints), string.Join(", ", signs));
        return true;
    }

    internal static bool AreOfTwoLanguages(Features a, Features b) => a.Language is { } language && b.Language is { } other && language != other;

    private static void AddWhere(List<string> signs, bool holds, string sign)
    {
        if (holds)
        {
            signs.Add(sign);
        }
    }

    private static bool IsOfWholeYears(DateInterval days) => days.Start is { Month: 1, Day: 1 } && days.End is { Month: 12, Day: 31 };
}

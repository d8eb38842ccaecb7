using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What is compared of one source record.</summary>
internal sealed class Features
{
    private int[]? _summaryStems;

    /// <summary>Gets the title; of an office the name.</summary>
    internal string Title => Record is IRecord record ? record.Title : ((Office)Record).Name;

    /// <summary>Gets the distinct stems of the title that count, phase and acronym left out.</summary>
    internal required int[] TitleStems { get; init; }

    /// <summary>Gets the stems of all words of a project's title, in order; none for other records, of which nobody asks for them.</summary>
    internal int[] TitleWords { get; init; } = [];

    /// <summary>Gets a number that titles with the same words in the same order share.</summary>
    internal required long TitleHash { get; init; }

    /// <summary>Gets the record as read.</summary>
    internal required object Record { private get; init; }

    /// <summary>Returns the distinct stems of the summary's words, small ones left out: most are never asked for.</summary>
    internal int[] SummaryStems(WordTable table) => _summaryStems ??= StemSet.Distinct(table.ContentOf(table.Split((Record as IRecord)?.Summary, TokenRoom.OfSummary)));

    /// <summary>Gives the summary's stems back: they are asked for while records are compared.</summary>
    internal void ForgetSummary() => _summaryStems = null;

    internal required DateInterval? Dates { get; init; }

    internal required bool IsDetail { get; init; }

    /// <summary>Gets the acronyms that stand for the record itself, in capitals.</summary>
    internal string[] Acronyms { get; init; } = [];

    /// <summary>Gets the project code without spaces, in capitals; null where there is none.</summary>
    internal string? Code { get; init; }

    /// <summary>Gets the language that a project's page is written in; null where it is not known.</summary>
    internal LanguageCode? Language => (Record as Project)?.Language;

    internal PhaseName Phase { get; init; }

    /// <summary>Gets whether the text below the title speaks of phases.</summary>
    internal bool SpeaksOfPhases { get; init; }

    /// <summary>Gets the identifiers of the donors that labelled fields or the text state.</summary>
    internal string[] Donors { get; init; } = [];

    /// <summary>Gets the identifiers of the themes that the text states.</summary>
    internal string[] Themes { get; init; } = [];

    internal Money? Budget => (Record as Project)?.Budget;

    /// <summary>Returns whether both titles have the same words in the same order.</summary>
    internal bool HasTitleOf(Features other) => TitleHash == other.TitleHash;

    /// <summary>Returns whether both have the same project code.</summary>
    internal bool HasCodeOf(Features other) => Code is not null && Code == other.Code;

    /// <summary>Returns the first acronym that the other has too; null where there is none.</summary>
    internal string? SharedAcronym(Features other) => Shared(Acronyms, other.Acronyms);

    /// <summary>Returns the first donor that the other has too; null where there is none.</summary>
    internal string? SharedDonor(Features other) => Shared(Donors, other.Donors);

    private static string? Shared(string[] own, string[] others)
    {
        foreach (string one in own)
        {
            foreach (string other in others)
            {
                if (one == other)
                {
                    return one;
                }
            }
        }

        return null;
    }

    /// <summary>Gets the place, in lower case; null where there is none.</summary>
    internal string? Place { get; init; }
}

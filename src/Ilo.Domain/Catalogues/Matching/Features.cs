using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What is compared of one source record. Part of its <see cref="SourceNode"/>, as each record has one.</summary>
internal abstract class Features
{
    private int[]? _summaryStems;

    /// <summary>Gets the title; of an office the name.</summary>
    internal string Title => AnyRecord is IRecord record ? record.Title : ((Office)AnyRecord).Name;

    /// <summary>Gets the distinct stems of the title that count, phase and acronym left out.</summary>
    internal required int[] TitleStems
    {
        get;
        init
        {
            (field, TitleLength, TitleBits) = (value, value.Length, StemSet.BitsOf(value));
        }
    }

    /// <summary>Gets how many words of the title count.</summary>
    internal int TitleLength { get; private init; }

    /// <summary>Gets a bit of 64 for each of these words.</summary>
    internal ulong TitleBits { get; private init; }

    /// <summary>Gets the stems of all words of a project's title, in order; none for other records, of which nobody asks for them.</summary>
    internal int[] TitleWords { get; init; } = [];

    /// <summary>Gets a number that titles with the same words in the same order share.</summary>
    internal required long TitleHash { get; init; }

    /// <summary>Gets the record as read.</summary>
    private protected abstract object AnyRecord { get; }

    /// <summary>Returns the distinct stems of the summary's words, small ones left out: most are never asked for.</summary>
    internal int[] SummaryStems(WordTable table) => _summaryStems ??= StemSet.Distinct(table.ContentOf(table.Split(Summary, TokenRoom.OfSummary)));

    /// <summary>Returns whether both have the same summary, or none.</summary>
    internal bool HasSummaryOf(Features other) => string.Equals(Summary, other.Summary, StringComparison.Ordinal);

    private string? Summary => (AnyRecord as IRecord)?.Summary;

    /// <summary>Gives the summary's stems back: they are asked for while records are compared.</summary>
    internal void ForgetSummary() => _summaryStems = null;

    internal required DateInterval? Dates { get; init; }

    internal abstract bool IsDetail { get; }

    /// <summary>Gets the zero-based position of its entry in a list; -1 where it is none.</summary>
    internal int Entry { get; init; } = -1;

    /// <summary>Gets the acronyms that stand for the record itself, in capitals.</summary>
    internal string[] Acronyms { get; init; } = [];

    /// <summary>Gets the project code without spaces, in capitals; null where there is none.</summary>
    internal string? Code { get; init; }

    /// <summary>Gets the language that a project's page is written in; null where it is not known.</summary>
    internal LanguageCode? Language => (AnyRecord as Project)?.Language;

    internal PhaseName Phase { get; init; }

    /// <summary>Gets whether the text below the title speaks of phases.</summary>
    internal bool SpeaksOfPhases { get; init; }

    /// <summary>Gets the identifiers of the donors that labelled fields or the text state.</summary>
    internal string[] Donors { get; init; } = [];

    /// <summary>Gets the identifiers of the themes that the text states.</summary>
    internal string[] Themes { get; init; } = [];

    internal Money? Budget => (AnyRecord as Project)?.Budget;

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

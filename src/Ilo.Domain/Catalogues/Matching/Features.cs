using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What is compared of one source record. Part of its <see cref="SourceNode"/>, as each record has one.</summary>
internal abstract class Features
{
    // What most have nothing of most of the time.
    private object? _aside;

    /// <summary>Gets the title; of an office the name.</summary>
    internal string Title => AnyRecord is IRecord record ? record.Title : ((Office)AnyRecord).Name;

    /// <summary>Gets the distinct stems of the title that count, phase and acronym left out.</summary>
    internal required int[] TitleStems
    {
        get;
        set
        {
            (field, TitleLength, TitleBits) = (value, value.Length, StemSet.BitsOf(value));
        }
    }

    /// <summary>Gets how many words of the title count.</summary>
    internal int TitleLength { get; private set; }

    /// <summary>Gets a bit of 64 for each of these words.</summary>
    internal ulong TitleBits { get; private set; }

    /// <summary>Gets the stems of all words of a project's title, in order; none for other records, of which nobody asks for them.</summary>
    internal int[] TitleWords { get; set; } = [];

    /// <summary>Gets a number that titles with the same words in the same order share.</summary>
    internal required long TitleHash { get; init; }

    /// <summary>Gets the record as read.</summary>
    private protected abstract object AnyRecord { get; }

    /// <summary>Returns the distinct stems of the summary's words, small ones left out: most are never asked for.</summary>
    internal int[] SummaryStems(WordTable table) => SummaryMeanwhile ??= StemSet.Of(table.ContentOf(table.Split(Summary, TokenRoom.OfSummary)));

    /// <summary>Gets or sets the keys under which texts name a project, each once, until they are taken over; null from then on.</summary>
    internal long[]? Names
    {
        get => Asides.Of(_aside).Names;
        set => _aside = (Asides.Of(_aside) with { Names = value }).Least;
    }

    /// <summary>Gets or sets the stems of the names that a project's own texts give it.</summary>
    internal int[][] OwnNames
    {
        get => Asides.Of(_aside).OwnNames ?? [];
        set => _aside = (Asides.Of(_aside) with { OwnNames = value.Length == 0 ? null : value }).Least;
    }

    private int[]? SummaryMeanwhile
    {
        get => Asides.Of(_aside).Summary;
        set => _aside = (Asides.Of(_aside) with { Summary = value }).Least;
    }

    /// <summary>Returns whether both have the same summary, or none.</summary>
    internal bool HasSummaryOf(Features other) => string.Equals(Summary, other.Summary, StringComparison.Ordinal);

    private string? Summary => (AnyRecord as IRecord)?.Summary;

    /// <summary>Gives the summary's stems back: they are asked for while records are compared.</summary>
    internal void ForgetSummary()
    {
        if (_aside is not null and not int[][])
        {
            SummaryMeanwhile = null;
        }
    }

    internal required DateInterval? Dates { get; init; }

    internal abstract bool IsDetail { get; }

    /// <summary>Gets the zero-based position of a project's entry in a list; -1 where it is none.</summary>
    internal abstract int Entry { get; }

    /// <summary>Gets what its text states.</summary>
    internal abstract SourceFindings Findings { get; }

    /// <summary>Gets the acronyms that stand for the record itself, in capitals.</summary>
    internal string[] Acronyms { get; set; } = [];

    /// <summary>Gets the project code without spaces, in capitals; null where there is none.</summary>
    internal string? Code => CodeAsRead is { } code ? FeatureReader.CodeKey(code) : null;

    private string? CodeAsRead => (AnyRecord as Project)?.Code;

    /// <summary>Gets the language that a project's page is written in; null where it is not known.</summary>
    internal LanguageCode? Language => (AnyRecord as Project)?.Language;

    internal PhaseName Phase { get; init; }

    /// <summary>Gets whether the text below the title speaks of phases.</summary>
    internal bool SpeaksOfPhases { get; init; }

    /// <summary>Gets the identifiers of the donors that labelled fields or the text state, by ordinal.</summary>
    internal string[] Donors => Sorted(Findings.Donors, static donor => donor.Id.ToString());

    /// <summary>Gets the identifiers of the themes that the text states, by ordinal.</summary>
    internal string[] Themes => Sorted(Findings.Themes, static theme => theme.Id.ToString());

    internal Money? Budget => (AnyRecord as Project)?.Budget;

    /// <summary>Returns whether both titles have the same words in the same order.</summary>
    internal bool HasTitleOf(Features other) => TitleHash == other.TitleHash;

    /// <summary>Returns whether both have the same project code.</summary>
    internal bool HasCodeOf(Features other) =>
        CodeAsRead is { } code && other.CodeAsRead is { } another && (code == another || FeatureReader.CodeKey(code) == FeatureReader.CodeKey(another));

    /// <summary>Returns the first acronym that the other has too; null where there is none.</summary>
    internal string? SharedAcronym(Features other) => Shared(Acronyms, other.Acronyms);

    /// <summary>Returns the first donor that the other has too; null where there is none.</summary>
    internal string? SharedDonor(Features other) => (Findings.Donors, other.Findings.Donors) switch
    {
        ({ Count: 0 }, _) or (_, { Count: 0 }) => null,
        ([var one], [var another]) => one.Value.Id == another.Value.Id ? one.Value.Id.ToString() : null,
        _ => Shared(Donors, other.Donors),
    };

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

    /// <summary>Gets an event's place, in lower case; null where there is none.</summary>
    internal string? Place => (AnyRecord as Event)?.Place?.ToLowerInvariant();

    /// <summary>Holds what is the same in another once, with the other: records that are one mostly have one title.</summary>
    internal void ShareWith(Features other)
    {
        if (ReferenceEquals(this, other))
        {
            return;
        }

        TitleStems = TitleStems.AsSpan().SequenceEqual(other.TitleStems) ? other.TitleStems : TitleStems;
        TitleWords = TitleWords.AsSpan().SequenceEqual(other.TitleWords) ? other.TitleWords : TitleWords;
        Acronyms = Acronyms.AsSpan().SequenceEqual(other.Acronyms) ? other.Acronyms : Acronyms;
    }

    // Each read and written at once: whoever explains an item may work out a summary meanwhile.
    private readonly record struct Asides(long[]? Names, int[][]? OwnNames, int[]? Summary)
    {
        internal object? Least => OwnNames is null && Summary is null ? Names
            : Names is null && Summary is null ? OwnNames
            : Names is null && OwnNames is null ? Summary
            : this;

        internal static Asides Of(object? aside) => aside switch
        {
            null => default,
            long[] names => new(names, null, null),
            int[] summary => new(null, null, summary),
            int[][] own => new(null, own, null),
            _ => (Asides)aside,
        };
    }

    private static string[] Sorted<T>(IReadOnlyList<StatedValue<T>> found, Func<T, string> id) => found.Count switch
    {
        0 => [],
        1 => [id(found[0].Value)],
        _ => [.. found.Select(one => id(one.Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };
}

using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using Ilo.Domain.Recognition;

namespace Ilo.Domain.Catalogues;

/// <summary>How a catalogue is joined.</summary>
/// <remarks>Equal when every property is equal, the recogniser by reference. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record CatalogueOptions
{
    /// <summary>Gets what finds donors, partners, themes and project names in the records' own texts.</summary>
    /// <value>The recogniser of the built-in vocabulary unless set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TextRecognizer Recognizer
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Recognizer));
            field = value;
        }
    } = TextRecognizer.Default;

    /// <summary>Gets the score from which two records are merged, from 0 to 1.</summary>
    /// <value>0.7 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double MergeScore { get; init => field = Share(value, nameof(MergeScore)); } = CatalogueDefaults.MergeScore;

    /// <summary>Gets the score from which two records that are not merged are reported as possible duplicates, from 0 to 1.</summary>
    /// <value>0.5 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double SuspicionScore { get; init => field = Share(value, nameof(SuspicionScore)); } = CatalogueDefaults.SuspicionScore;

    /// <summary>Gets the share of all words of two titles that both have, from which two projects can be phases, from 0 to 1.</summary>
    /// <remarks>Where two have an acronym or a code in common, 0.25 is enough whatever the option.</remarks>
    /// <value>0.5 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double PhaseTitleSimilarity { get; init => field = Share(value, nameof(PhaseTitleSimilarity)); } = CatalogueDefaults.PhaseTitleSimilarity;

    /// <summary>Gets how many days can lie between a project's end and its next phase's start.</summary>
    /// <value>1,096 (three years) unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxPhaseGapInDays { get; init => field = NotNegative(value, nameof(MaxPhaseGapInDays)); } = CatalogueDefaults.MaxPhaseGapInDays;

    /// <summary>Gets how many days before its start a project can have events and articles.</summary>
    /// <value>366 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxDaysBeforeProject { get; init => field = NotNegative(value, nameof(MaxDaysBeforeProject)); } = CatalogueDefaults.MaxDaysBeforeProject;

    /// <summary>Gets how many days after its end a project can have events and articles.</summary>
    /// <value>731 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxDaysAfterProject { get; init => field = NotNegative(value, nameof(MaxDaysAfterProject)); } = CatalogueDefaults.MaxDaysAfterProject;

    /// <summary>Gets how many records that share a sign are compared all with all; in larger groups neighbours alone are.</summary>
    /// <remarks>
    /// Signs of projects are a word of the title, an acronym, the days and a code; of events and articles the title, or a word of it and the first day.
    /// </remarks>
    /// <value>32 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 2 or more than 1,000: the time grows with its square.</exception>
    public int MaxBucketSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2, nameof(MaxBucketSize));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, CatalogueDefaults.LargestBucketSize, nameof(MaxBucketSize));
            field = value;
        }
    } = CatalogueDefaults.MaxBucketSize;

    /// <summary>Gets what is done where a reading has the source name of one that is in already, and other content.</summary>
    /// <value><see cref="KnownSourceRule.Refuse"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public KnownSourceRule KnownSources { get; init => field = Guard.Defined(value); } = KnownSourceRule.Refuse;

    /// <summary>Gets the identifiers that were given before, which the catalogue continues; afterwards they are part of
    /// <see cref="Catalogue.Identities"/>.</summary>
    /// <value>None unless set. The options of a catalogue hold none: its identities are its own.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CatalogueIdentities Identities { get; init => field = Guard.NotNull(value); } = CatalogueIdentities.Empty;

    /// <summary>Returns the two scores, for example <c>merged from 0.7, suspected from 0.5</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"merged from {MergeScore}, suspected from {SuspicionScore}");

    private static double Share(double value, string property) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(property, value, "The value is not from 0 to 1.");

    private static int NotNegative(int value, string property)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, property);
        return value;
    }
}

namespace Ilo.Domain.Text.Writing;

/// <summary>Where the date of an entry stands.</summary>
internal enum DateForm
{
    /// <summary>On a line of its own below the title, the place behind it.</summary>
    Below,

    /// <summary>On a line of its own above the title.</summary>
    Above,

    /// <summary>On lines with labels, as is the place.</summary>
    Labelled,

    /// <summary>In the label, which holds it already.</summary>
    InLabel,

    /// <summary>Stuck to the title's end.</summary>
    Stuck,
}

/// <summary>Where the summary of an entry is broken.</summary>
internal enum SummaryForm
{
    Whole,
    AfterSentence,

    /// <summary>Behind the first word that a sign follows which no title ends with: <c>, ; : .</c></summary>
    AfterPause,
    BeforeLastWord,
    AfterPauseAndBeforeLastWord,
    EachWord,
}

/// <summary>A way to lay out an entry.</summary>
/// <param name="Date">Where the date stands.</param>
/// <param name="Summary">Where the summary is broken.</param>
internal readonly record struct EntryForm(DateForm Date, SummaryForm Summary)
{
    // The usual first; what no page prints last.
    private static readonly EntryForm[] All =
    [
        new(DateForm.Below, SummaryForm.Whole),
        new(DateForm.Below, SummaryForm.AfterSentence),
        new(DateForm.Below, SummaryForm.AfterPause),
        new(DateForm.Below, SummaryForm.BeforeLastWord),
        new(DateForm.Below, SummaryForm.AfterPauseAndBeforeLastWord),
        new(DateForm.InLabel, SummaryForm.Whole),
        new(DateForm.InLabel, SummaryForm.AfterSentence),
        new(DateForm.Labelled, SummaryForm.Whole),
        new(DateForm.Above, SummaryForm.Whole),
        new(DateForm.Stuck, SummaryForm.Whole),
        new(DateForm.Below, SummaryForm.EachWord),
        new(DateForm.Above, SummaryForm.AfterSentence),
        new(DateForm.InLabel, SummaryForm.EachWord),
        new(DateForm.Labelled, SummaryForm.EachWord),
    ];

    internal static IReadOnlyList<EntryForm> Of(Entry entry) => Array.FindAll(All, form => form.Fits(entry));

    private bool Fits(Entry entry) => FitsDate(entry) && Summary switch
    {
        SummaryForm.AfterSentence => entry.Summary is not null && EntryParts.EndOfSentence(entry.Summary) > 0,
        SummaryForm.AfterPause or SummaryForm.AfterPauseAndBeforeLastWord => entry.Summary is not null && EntryParts.EndOfPause(entry.Summary) > 0,
        SummaryForm.BeforeLastWord or SummaryForm.EachWord => entry.Summary is not null && entry.Summary.Contains(' '),
        _ => true,
    };

    private bool FitsDate(Entry entry) => Date switch
    {
        DateForm.Above => entry is { Dates: not null, Label: null, Credit: null },
        DateForm.Labelled => entry is { Title: not null, Budget: null, Code: null } && (entry.Dates ?? (object?)entry.Place) is not null,
        DateForm.InLabel => entry is { Label: not null, Dates: not null, Precision: DatePrecision.Day, Place: null, Budget: null, Code: null }
            && EntryParts.HoldsDates(entry.Label, entry),
        DateForm.Stuck => entry is { Title: not null, Dates: not null, Precision: DatePrecision.Day, Place: null, Budget: null, Code: null },

        // A place alone has a line with a label, as it has no date to stand behind.
        _ => entry.Dates is not null || entry.Place is null || entry.Title is null,
    };
}

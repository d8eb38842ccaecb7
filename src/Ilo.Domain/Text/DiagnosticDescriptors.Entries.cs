using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text;

public static partial class DiagnosticDescriptors
{
    /// <summary>An entry of a numbered list has no number.</summary>
    internal static DiagnosticDescriptor NumberMissing { get; } = new("ILO0301", DiagnosticSeverity.Warning, "The entry '{0}' has no number.");

    /// <summary>A number does not follow from the one above.</summary>
    internal static DiagnosticDescriptor NumberOutOfOrder { get; } = new(
        "ILO0302", DiagnosticSeverity.Warning, "The number {0} follows {1}; an entry may be missing.");

    /// <summary>Blank lines or a new count show that a heading was lost here.</summary>
    internal static DiagnosticDescriptor HeadingLost { get; } = new("ILO0303", DiagnosticSeverity.Info, "A heading seems to be lost above the entry '{0}'.");

    /// <summary>An entry has no title; it gives no record.</summary>
    internal static DiagnosticDescriptor EntryTitleMissing { get; } = new(
        "ILO0304", DiagnosticSeverity.Warning, "The entry has lost its title; it gives no record. Save the page again if its titles are lost.");

    /// <summary>An entry has the title and dates of an earlier one.</summary>
    internal static DiagnosticDescriptor EntryRepeated { get; } = new(
        "ILO0305", DiagnosticSeverity.Info, "The entry '{0}' is listed before with the same dates.");

    /// <summary>A line may be a label or a title.</summary>
    internal static DiagnosticDescriptor LabelUncertain { get; } = new(
        "ILO0306", DiagnosticSeverity.Info, "'{0}' is read as {1}, since no date line tells label, title and summary apart.");

    /// <summary>The page does not say which kind of record an entry is.</summary>
    internal static DiagnosticDescriptor EntryKindUndecided { get; } = new(
        "ILO0307", DiagnosticSeverity.Info,
        "The page does not say what kind of thing '{0}' is; the entry gives no record. Give the kind in the options if you know it.");

    /// <summary>A date at a summary's end repeats the entry's own; it is left out.</summary>
    internal static DiagnosticDescriptor DateRepeated { get; } = new(
        "ILO0308", DiagnosticSeverity.Info, "The date '{0}' at the end repeats the entry's own; it is left out.");

    /// <summary>A date was stuck to a title's last word; it is read as the entry's date.</summary>
    internal static DiagnosticDescriptor DateStuckToTitle { get; } = new(
        "ILO0309", DiagnosticSeverity.Info, "The date '{0}' is stuck to the title; it is read as the entry's date.");

    /// <summary>An article has one date; the interval printed for it is kept on the entry.</summary>
    internal static DiagnosticDescriptor SeveralDaysShortened { get; } = new(
        "ILO0310", DiagnosticSeverity.Info, "The article '{0}' is dated over several days; the record keeps the first, the entry all.");

    /// <summary>A date line names a day that does not exist.</summary>
    internal static DiagnosticDescriptor DateImpossible { get; } = new(
        "ILO0401", DiagnosticSeverity.Error, "The date '{0}' names a day that does not exist; the entry has no date.");

    /// <summary>The last day of a date line comes before its first.</summary>
    internal static DiagnosticDescriptor DatesReversed { get; } = new(
        "ILO0402", DiagnosticSeverity.Error, "The dates '{0}' run backwards; the entry has no date.");

    /// <summary>Figures that can be a day with the day first and another with the month first are no date.</summary>
    internal static DiagnosticDescriptor DateOrderUnknown { get; } =
        new("ILO0404", DiagnosticSeverity.Warning, "'{0}' can be read with the day or the month first; the entry has no date.");

    /// <summary>A period without a first and a last day is no date.</summary>
    internal static DiagnosticDescriptor PeriodOpen { get; } =
        new("ILO0405", DiagnosticSeverity.Info, "'{0}' names no first and last day, and gives no date.");

    /// <summary>The weekday printed with a date is another day's.</summary>
    internal static DiagnosticDescriptor WeekdayContradicted { get; } =
        new("ILO0406", DiagnosticSeverity.Warning, "'{0}' names a weekday that is not that of its date; the date is kept.");

    /// <summary>A month without a year is no date.</summary>
    internal static DiagnosticDescriptor MonthWithoutYear { get; } = new("ILO0403", DiagnosticSeverity.Info, "'{0}' has no year; the entry has no date.");
}

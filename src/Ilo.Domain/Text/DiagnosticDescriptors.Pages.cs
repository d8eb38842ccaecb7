using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text;

public static partial class DiagnosticDescriptors
{
    /// <summary>The page may be of another kind than the one read.</summary>
    internal static DiagnosticDescriptor KindUncertain { get; } = new(
        "ILO0201", DiagnosticSeverity.Info, "The page is read as {0}; it may also be {1}. Give the kind in the options if you know it.");

    /// <summary>The text gives no hint of its language.</summary>
    internal static DiagnosticDescriptor LanguageUncertain { get; } = new(
        "ILO0202", DiagnosticSeverity.Info, "The language is not clear; read as {0}. Give the language in the options if you know it.");

    /// <summary>A text belongs to no property.</summary>
    internal static DiagnosticDescriptor TextUnplaced { get; } = new(
        "ILO0203", DiagnosticSeverity.Warning, "The text '{0}' belongs to no entry, section or introduction.");

    /// <summary>A heading has nothing under it.</summary>
    internal static DiagnosticDescriptor HeadingWithoutEntries { get; } = new(
        "ILO0204", DiagnosticSeverity.Info, "The heading '{0}' has nothing under it; it is left out.");

    /// <summary>The page has no title of its own.</summary>
    internal static DiagnosticDescriptor TitleMissing { get; } = new("ILO0205", DiagnosticSeverity.Info, "The page has no title.");

    /// <summary>A labelled field could not be understood.</summary>
    internal static DiagnosticDescriptor FieldUnread { get; } = new("ILO0206", DiagnosticSeverity.Warning, "The field '{0}' could not be read as {1}.");

    /// <summary>The page gives no record.</summary>
    internal static DiagnosticDescriptor NoRecord { get; } = new("ILO0207", DiagnosticSeverity.Warning, "The page gives no record: {0}.");

    /// <summary>The text is in a language whose words are not known.</summary>
    internal static DiagnosticDescriptor LanguageUnknown { get; } = new(
        "ILO0208", DiagnosticSeverity.Warning,
        "The text is in {0}, which is not known: dates, labels and headings are read in English, French, Spanish and Portuguese.");

    /// <summary>A labelled field was read, but the record has no property for it, or has it from another field.</summary>
    internal static DiagnosticDescriptor FieldUnused { get; } = new(
        "ILO0209", DiagnosticSeverity.Info, "The field '{0}' reaches no property of the record: {1}.");

    /// <summary>A sum's sign is that of several currencies, and the page does not tell which.</summary>
    internal static DiagnosticDescriptor CurrencyOpen { get; } = new(
        "ILO0210", DiagnosticSeverity.Warning, "The sum '{0}' has no currency: the page does not tell which is meant ({1}).");

    /// <summary>A sum's sign is read as the usual currency, though a country is named that has another of that sign.</summary>
    internal static DiagnosticDescriptor CurrencyUsual { get; } = new(
        "ILO0211", DiagnosticSeverity.Info, "The sum '{0}' is read as {1} and not {2}, whose country the text names.");
}

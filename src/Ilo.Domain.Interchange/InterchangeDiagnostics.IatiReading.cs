using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>The XML is not well formed from here on; the activities before are given.</summary>
    public static DiagnosticDescriptor NotWellFormed { get; } =
        new("ILO0631", DiagnosticSeverity.Error, "The XML cannot be read from here: {0}.");

    /// <summary>The bytes are in no encoding that the file states or begins with.</summary>
    public static DiagnosticDescriptor BadEncoding { get; } =
        new("ILO0632", DiagnosticSeverity.Error, "The bytes are not in the encoding that the file states; without a statement, UTF-8. The rest is not read.");

    /// <summary>A date has a type that the standard does not have; it is read as a planned one.</summary>
    public static DiagnosticDescriptor DateTypeUnknown { get; } =
        new("ILO0633", DiagnosticSeverity.Info, "The date type '{0}' is none of the standard's; it is read as planned.");

    /// <summary>A date is no date.</summary>
    public static DiagnosticDescriptor DateUnread { get; } =
        new("ILO0634", DiagnosticSeverity.Warning, "'{0}' is no date.");

    /// <summary>An activity ends before it starts; it has no duration.</summary>
    public static DiagnosticDescriptor ActivityEndsBeforeStart { get; } =
        new("ILO0635", DiagnosticSeverity.Warning, "The activity ends on {1}, before it starts on {0}; the record has no duration.");

    /// <summary>A narrative is empty.</summary>
    public static DiagnosticDescriptor NarrativeEmpty { get; } =
        new("ILO0636", DiagnosticSeverity.Info, "A text of '{0}' is empty.");

    /// <summary>Two activities have the same identifier; both are given.</summary>
    public static DiagnosticDescriptor IdentifierTwice { get; } =
        new("ILO0637", DiagnosticSeverity.Warning, "The identifier '{0}' is that of an earlier activity; both are given.");

    /// <summary>An element or attribute is foreign to the standard.</summary>
    public static DiagnosticDescriptor ForeignName { get; } =
        new("ILO0638", DiagnosticSeverity.Info, "'{0}' is in a foreign namespace; it is not read. Others of its name are not reported.");

    /// <summary>The file does not say what version it is, or is of one that this reader does not know.</summary>
    public static DiagnosticDescriptor VersionUncertain { get; } =
        new("ILO0639", DiagnosticSeverity.Info, "The file does not have the form of a known version ({0}); it is read by the form of its elements.");

    /// <summary>A date has a type that nobody is known to use; it is not read.</summary>
    public static DiagnosticDescriptor DateTypeForeign { get; } =
        new("ILO0640", DiagnosticSeverity.Warning, "The date type '{0}' is not known; its date is not read.");

    /// <summary>A rule of a ruleset is broken.</summary>
    public static DiagnosticDescriptor RuleBroken { get; } =
        new("ILO0641", DiagnosticSeverity.Error, "Rule {0} is broken: {1}.");

    /// <summary>A rule of a ruleset that only advises is not followed.</summary>
    public static DiagnosticDescriptor RuleNotFollowed { get; } =
        new("ILO0642", DiagnosticSeverity.Warning, "Rule {0} is not followed: {1}.");

    /// <summary>An amount, a percentage or another number is none.</summary>
    public static DiagnosticDescriptor NumberUnread { get; } =
        new("ILO0643", DiagnosticSeverity.Warning, "'{1}' is no number; the {0} has none.");
}

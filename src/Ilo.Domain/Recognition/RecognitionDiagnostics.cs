using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Recognition;

/// <summary>What can be wrong with a file of rules.</summary>
public static class RecognitionDiagnostics
{
    /// <summary>Gets every kind of diagnostic that it can be.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => field ??= [NoRule, BadPattern, BadOption, TooManyClasses];

    /// <summary>A line is no class, rule, example or comment; it is skipped.</summary>
    internal static DiagnosticDescriptor NoRule { get; } =
        new("ILO0821", DiagnosticSeverity.Error, "The line is no class, rule, example or comment; it is skipped.");

    /// <summary>A pattern cannot be read; the rule is skipped.</summary>
    internal static DiagnosticDescriptor BadPattern { get; } =
        new("ILO0822", DiagnosticSeverity.Error, "The pattern cannot be read at '{0}': {1} The rule is skipped.");

    /// <summary>A rule's option is unknown; the rule is skipped.</summary>
    internal static DiagnosticDescriptor BadOption { get; } =
        new("ILO0823", DiagnosticSeverity.Error, "The rule '{0}' has no option '{1}'; it is skipped.");

    /// <summary>There are more classes than a word can have; the class is skipped.</summary>
    internal static DiagnosticDescriptor TooManyClasses { get; } =
        new("ILO0824", DiagnosticSeverity.Error, "There are more than {0} classes of words; the class '{1}' is skipped.");
}

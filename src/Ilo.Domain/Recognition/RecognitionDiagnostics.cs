using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Recognition;

/// <summary>What can be wrong with a file of rules.</summary>
public static class RecognitionDiagnostics
{
    /// <summary>Gets every kind of diagnostic that it can be.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => field ??=
    [
        NoRule, BadPattern, BadOption, TooManyClasses, BadClass, StrayExample, FailedExample, NoExample,
    ];

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

    /// <summary>A class holds no word, or is called like something else; it is skipped.</summary>
    internal static DiagnosticDescriptor BadClass { get; } =
        new("ILO0825", DiagnosticSeverity.Error, "The class '{0}' cannot be used: {1} It is skipped.");

    /// <summary>An example stands below no rule; it is skipped.</summary>
    internal static DiagnosticDescriptor StrayExample { get; } =
        new("ILO0826", DiagnosticSeverity.Warning, "The example stands below no rule or shape; it is skipped.");

    /// <summary>A rule does not match its example, or matches its near miss.</summary>
    internal static DiagnosticDescriptor FailedExample { get; } =
        new("ILO0827", DiagnosticSeverity.Warning, "The rule '{0}' {1} '{2}'.");

    /// <summary>A line of a rule is matched by none of the rule's examples.</summary>
    internal static DiagnosticDescriptor NoExample { get; } =
        new("ILO0828", DiagnosticSeverity.Info, "No example of the rule '{0}' is matched by this line.");
}

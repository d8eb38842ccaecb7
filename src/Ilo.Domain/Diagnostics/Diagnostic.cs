using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Diagnostics;

/// <summary>Something a person should know about a page.</summary>
/// <remarks>Equal when every property is equal, the arguments in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, SourceReference source, ValueList<string> arguments)
    {
        Descriptor = descriptor;
        Source = source;
        Arguments = arguments;
    }

    /// <summary>Gets what kind of diagnostic it is.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Gets the place it speaks of.</summary>
    public SourceReference Source { get; }

    /// <summary>Gets what goes into the message; quoted text is cut to 60 characters.</summary>
    public ValueList<string> Arguments { get; }

    /// <summary>Gets the identifier, for example <c>ILO0301</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Gets how much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Gets the message: one or two sentences.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    /// <summary>Returns <c>file(line,column): severity ID: message</c>, line and column one-based.</summary>
    public override string ToString() => $"{Source}: {SeverityText} {Id}: {Message}";

    private string SeverityText => Severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}

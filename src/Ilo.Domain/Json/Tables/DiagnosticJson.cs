using System.Text.Json;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Diagnostics.Diagnostic>;

namespace Ilo.Domain.Json.Tables;

/// <summary>A diagnostic with its message for people and the parts that it is made of, so that it comes back equal.</summary>
internal static class DiagnosticJson
{
    internal static ObjectContract<Diagnostic> Contract { get; } = new(
        "diagnostic",
        (ref arguments) => Of(
            arguments.Text()!, arguments.Next<DiagnosticSeverity>(), arguments.Text()!, arguments.AnyTexts(), arguments.Next<SourceReference>()),
        RequiredText(nameof(Diagnostic.Id), diagnostic => diagnostic.Id),
        Required(nameof(Diagnostic.Severity), diagnostic => diagnostic.Severity),
        Computed(nameof(Diagnostic.Message), diagnostic => diagnostic.Message, Texts.AnyOrNull),
        RequiredText(nameof(DiagnosticDescriptor.MessageFormat), diagnostic => diagnostic.Descriptor.MessageFormat, Texts.NotBlank),
        AnyTexts(nameof(Diagnostic.Arguments), diagnostic => diagnostic.Arguments),
        Required(nameof(Diagnostic.Source), diagnostic => diagnostic.Source));

    private static Diagnostic Of(string id, DiagnosticSeverity severity, string format, ValueList<string> arguments, SourceReference source)
    {
        Diagnostic diagnostic = new(new DiagnosticDescriptor(id, severity, format), source, arguments);
        try
        {
            // A diagnostic whose message cannot be made would throw later, far from the document.
            return diagnostic.Message is null ? throw new JsonException("The diagnostic has no message.") : diagnostic;
        }
        catch (FormatException e)
        {
            throw new JsonException("The message format does not fit the arguments.", e);
        }
    }
}

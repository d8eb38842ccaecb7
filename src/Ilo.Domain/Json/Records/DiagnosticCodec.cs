using System.Text.Json;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

/// <summary>A diagnostic with its message for people and the parts that it is made of, so that it comes back equal.</summary>
internal sealed class DiagnosticCodec : RecordCodec<Diagnostic, DiagnosticCodec.Draft>
{
    private DiagnosticCodec()
        : base("diagnostic", [
            RequiredText(nameof(Diagnostic.Id), diagnostic => diagnostic.Id, (ref draft, value) => draft.Id = value),
            Required(nameof(Diagnostic.Severity), EnumCodec<DiagnosticSeverity>.Instance, diagnostic => diagnostic.Severity, (ref draft, value) => draft.Severity = value),
            Computed(nameof(Diagnostic.Message), TextCodec.AnyString, diagnostic => diagnostic.Message),
            Required(nameof(DiagnosticDescriptor.MessageFormat), TextCodec.NotBlank, diagnostic => diagnostic.Descriptor.MessageFormat, (ref draft, value) => draft.MessageFormat = value),
            List(nameof(Diagnostic.Arguments), TextCodec.AnyString, diagnostic => diagnostic.Arguments, (ref draft, value) => draft.Arguments = value),
            Required(nameof(Diagnostic.Source), SourceReferenceCodec.Instance, diagnostic => diagnostic.Source, (ref draft, value) => draft.Source = value),
        ])
    {
    }

    internal static DiagnosticCodec Instance { get; } = new();

    protected override Diagnostic Build(in Draft draft)
    {
        Diagnostic diagnostic = new(new DiagnosticDescriptor(draft.Id!, draft.Severity, draft.MessageFormat!), draft.Source, draft.Arguments);
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

    internal struct Draft
    {
        internal string? Id, MessageFormat;
        internal DiagnosticSeverity Severity;
        internal ValueList<string> Arguments;
        internal SourceReference Source;
    }
}

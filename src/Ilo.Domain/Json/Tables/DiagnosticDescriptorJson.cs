using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Diagnostics.DiagnosticDescriptor>;

namespace Ilo.Domain.Json.Tables;

internal static class DiagnosticDescriptorJson
{
    internal static ObjectContract<DiagnosticDescriptor> Contract { get; } = new(
        "diagnosticDescriptor",
        (ref arguments) => new(arguments.Text()!, arguments.Next<DiagnosticSeverity>(), arguments.Text()!),
        RequiredText(nameof(DiagnosticDescriptor.Id), descriptor => descriptor.Id),
        Required(nameof(DiagnosticDescriptor.Severity), descriptor => descriptor.Severity),
        RequiredText(nameof(DiagnosticDescriptor.MessageFormat), descriptor => descriptor.MessageFormat, Texts.NotBlank));
}

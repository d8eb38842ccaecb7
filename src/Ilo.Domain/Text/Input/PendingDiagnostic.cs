using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Input;

/// <summary>A diagnostic before its place is counted in lines and columns.</summary>
internal readonly record struct PendingDiagnostic(
    DiagnosticDescriptor Descriptor, Slice At, string? First, string? Second, string? Third = null, bool IsQuoted = false);

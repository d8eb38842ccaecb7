using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text;

/// <summary>Part of a page could not be read. <see cref="Diagnostics"/> says what and where.</summary>
/// <remarks><see cref="PageReading.EnsureNoErrors"/> alone throws it.</remarks>
#pragma warning disable CA1032 // Nobody else has the diagnostics that make one.
public sealed class PageFormatException : FormatException
#pragma warning restore CA1032
{
    // The message is the first error.
    internal PageFormatException(ValueList<Diagnostic> diagnostics)
        : base(MessageOf(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Gets the page's diagnostics, in page order, the ones that are no errors included.</summary>
    public ValueList<Diagnostic> Diagnostics { get; } = [];

    private static string MessageOf(ValueList<Diagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.ToString() ?? "The page could not be read.";
}

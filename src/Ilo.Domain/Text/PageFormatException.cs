using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text;

/// <summary>Part of a page could not be read. <see cref="Diagnostics"/> says what and where.</summary>
public sealed class PageFormatException : FormatException
{
    /// <summary>Makes an exception without diagnostics.</summary>
    public PageFormatException()
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    /// <param name="message">The message.</param>
    public PageFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public PageFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception whose message is the first error.</summary>
    /// <param name="diagnostics">The page's diagnostics, the ones that are no errors included.</param>
    public PageFormatException(ValueList<Diagnostic> diagnostics)
        : base(MessageOf(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Gets the page's diagnostics, in page order, the ones that are no errors included.</summary>
    public ValueList<Diagnostic> Diagnostics { get; } = [];

    private static string MessageOf(ValueList<Diagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.ToString() ?? "The page could not be read.";
}

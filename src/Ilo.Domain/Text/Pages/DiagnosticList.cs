using System.Globalization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>Puts what the stages reported in the order of the text as given, within the limit, each with its place in lines and columns.</summary>
internal static class DiagnosticList
{
    /// <param name="text">The text as read.</param>
    /// <param name="notes">What the stages reported.</param>
    /// <param name="ofInput">How many of them, the first, speak of the text as given.</param>
    /// <param name="map">Where the others stand in it.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="options">The limit, and the page's name.</param>
    internal static ValueList<Diagnostic> Of(ReadOnlySpan<char> text, Notes notes, int ofInput, PositionMap map, LineIndex lines, PageReaderOptions options)
    {
        IReadOnlyList<PendingDiagnostic> pending = notes.Items;
        if (pending.Count == 0)
        {
            return [];
        }

        // Stable: the stages report in their own order at one place.
        Placed[] sorted = new Placed[pending.Count];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = new(pending[i], i < ofInput ? pending[i].At : map.Of(pending[i].At), i);
        }

        if (sorted.Length > 1)
        {
            Array.Sort(sorted);
        }

        bool cut = sorted.Length > options.MaxDiagnostics;
        if (cut)
        {
            sorted = MostSevere(sorted, options.MaxDiagnostics);
        }

        int kept = sorted.Length;
        Diagnostic[] diagnostics = new Diagnostic[cut ? kept + 1 : kept];
        for (int i = 0; i < kept; i++)
        {
            PendingDiagnostic diagnostic = sorted[i].Diagnostic;
            string? first = diagnostic.IsQuoted ? Quote.Of(diagnostic.At.In(text)) : diagnostic.First;
            diagnostics[i] = new(diagnostic.Descriptor, lines.Reference(options.SourceName, sorted[i].At), Arguments(first, in diagnostic));
        }

        if (cut)
        {
            diagnostics[kept] = new(
                DiagnosticDescriptors.TooManyDiagnostics, diagnostics[kept - 1].Source, [options.MaxDiagnostics.ToString(CultureInfo.InvariantCulture)]);
        }

        return new(diagnostics);
    }

    private static ValueList<string> Arguments(string? first, in PendingDiagnostic diagnostic) => first is null ? []
        : diagnostic.Second is not { } second ? [first]
        : diagnostic.Third is not { } third ? [first, second]
        : [first, second, third];

    // Errors first, then warnings, each from the page's start: the strict door must not open because a page has many notes.
    private static Placed[] MostSevere(Placed[] sorted, int most)
    {
        bool[] keep = new bool[sorted.Length];
        int room = most;
        for (DiagnosticSeverity severity = DiagnosticSeverity.Error; severity >= DiagnosticSeverity.Info; severity--)
        {
            for (int i = 0; i < sorted.Length && room > 0; i++)
            {
                if (sorted[i].Diagnostic.Descriptor.Severity == severity)
                {
                    keep[i] = true;
                    room--;
                }
            }
        }

        return [.. sorted.Where((_, index) => keep[index])];
    }

    private readonly record struct Placed(PendingDiagnostic Diagnostic, Slice At, int Order) : IComparable<Placed>
    {
        public int CompareTo(Placed other) => At.Start != other.At.Start ? At.Start.CompareTo(other.At.Start) : Order.CompareTo(other.Order);
    }
}

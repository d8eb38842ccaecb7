using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Input;

/// <summary>Collects what a person should know about a text, until the places are counted in lines and columns. Not thread-safe.</summary>
internal sealed class Notes
{
    // What is kept between two pages.
    private const int Keep = 4096;

    private readonly List<PendingDiagnostic> _items = [];

    internal int Count => _items.Count;

    internal IReadOnlyList<PendingDiagnostic> Items => _items;

    internal void Report(DiagnosticDescriptor descriptor, Slice at, string? first = null, string? second = null, string? third = null) =>
        _items.Add(new(descriptor, at, first, second, third));

    /// <summary>Reports with the text of the place as the argument; it is copied only if the diagnostic is kept.</summary>
    internal void ReportQuoted(DiagnosticDescriptor descriptor, Slice at) => _items.Add(new(descriptor, at, null, null, IsQuoted: true));

    /// <summary>Adds what another collected.</summary>
    internal void Add(Notes other) => _items.AddRange(other._items);

    internal void Clear()
    {
        _items.Clear();
        if (_items.Capacity > Keep)
        {
            _items.Capacity = 0;
        }
    }
}

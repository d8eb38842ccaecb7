using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Writing;

/// <summary>Collects what a report says.</summary>
internal sealed class ExportLog
{
    /// <summary>Cleans a text for a format.</summary>
    internal delegate string Cleaner(string text, out bool changed);

    private readonly List<LeftOutItem> _leftOut = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private int _written;

    // Those of the item that was noted last: to work them out anew for each of its properties unites its sources each time.
    private object? _item;
    private ValueList<PropertySource> _sources = [];

    /// <summary>Counts an entry that was written.</summary>
    internal void Wrote() => _written++;

    /// <summary>Notes something about a property of an item, at the place that gave its value; where none did, at the item's own.</summary>
    internal Diagnostic Note<TRecord>(CatalogueItem<TRecord> item, string? property, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
        where TRecord : class
    {
        Diagnostic diagnostic = new(descriptor, PlaceOf(item, property), ValueList.Create(Quoted(arguments)));
        _diagnostics.Add(diagnostic);
        return diagnostic;
    }

    /// <summary>Notes something about the whole of what is written.</summary>
    internal void Note(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        _diagnostics.Add(new(descriptor, default, ValueList.Create(Quoted(arguments))));

    /// <summary>Notes something about a place in a page.</summary>
    internal void Note(SourceReference source, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        _diagnostics.Add(new(descriptor, source, ValueList.Create(Quoted(arguments))));

    /// <summary>Notes an item that is not written, and why.</summary>
    internal void LeaveOut<TRecord>(CatalogueItem<TRecord> item, string title, string? property, DiagnosticDescriptor descriptor,
        params ReadOnlySpan<string> arguments)
        where TRecord : class =>
        _leftOut.Add(new(ItemNames.Kind<TRecord>(), ItemNames.IdentifierOf(item), title, Note(item, property, descriptor, arguments)));

    /// <summary>Leaves out an item that has the identifier of one before it.</summary>
    internal void LeaveOutRepeated<TRecord>(CatalogueItem<TRecord> item, string title)
        where TRecord : class => LeaveOut(item, title, property: null, InterchangeDiagnostics.IdentifierRepeated, title, ItemNames.IdentifierOf(item));

    /// <summary>Returns a text of the options as a format can hold it, and notes where that is another.</summary>
    /// <param name="clean">What cleans texts for the format.</param>
    /// <param name="property">The option's name.</param>
    /// <param name="text">The text.</param>
    /// <param name="whole">What is written: "feed", for example.</param>
    internal string Head(Cleaner clean, string property, string text, string whole)
    {
        string cleaned = clean(text, out bool changed);
        if (changed)
        {
            Note(InterchangeDiagnostics.CharactersReplaced, property, whole);
        }

        return cleaned;
    }

    internal ExportReport ToReport() => new() { Written = _written, LeftOut = _leftOut.ToValueList(), Diagnostics = _diagnostics.ToValueList() };

    private SourceReference PlaceOf<TRecord>(CatalogueItem<TRecord> item, string? property)
        where TRecord : class
    {
        if (property is null)
        {
            return ItemNames.SourceOf(item);
        }

        if (!ReferenceEquals(_item, item))
        {
            (_item, _sources) = (item, item.PropertySources);
        }

        foreach (PropertySource source in _sources)
        {
            if (source.Property == property)
            {
                return source.Source;
            }
        }

        return ItemNames.SourceOf(item);
    }

    // As everywhere, quoted text is cut to 60 characters.
    private static string[] Quoted(ReadOnlySpan<string> arguments)
    {
        string[] cut = arguments.ToArray();
        for (int i = 0; i < cut.Length; i++)
        {
            cut[i] = Quote.Of(cut[i]);
        }

        return cut;
    }
}

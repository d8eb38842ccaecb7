using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Interchange.Writing;

/// <summary>The properties of a record that a format has room for; of a record's shape, all others are noted where they hold something.</summary>
/// <remarks>So a property that a record gains is not forgotten in silence: it is noted until a format takes it.</remarks>
internal sealed class WrittenProperties<TRecord>
    where TRecord : class
{
    private readonly RecordProperty<TRecord>[] _others;

    /// <param name="shape">The record's shape.</param>
    /// <param name="written">The names of the properties that are written.</param>
    internal WrittenProperties(RecordShape<TRecord> shape, params ReadOnlySpan<string> written)
    {
        HashSet<string> names = [.. written];
        _others = [.. shape.Properties.Where(property => !names.Contains(property.Name))];
    }

    /// <summary>Notes, at their places, the values of an item that are not written.</summary>
    internal void NoteOthers(CatalogueItem<TRecord> item, string title, DiagnosticDescriptor descriptor, ExportLog log)
    {
        foreach (RecordProperty<TRecord> property in _others)
        {
            if (property.IsGiven(item.Record))
            {
                log.Note(item, property.Name, descriptor, title, property.Name);
            }
        }
    }
}

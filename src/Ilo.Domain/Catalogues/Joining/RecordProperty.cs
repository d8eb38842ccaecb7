namespace Ilo.Domain.Catalogues.Joining;

/// <summary>A property of a record: how it is read and shown without reflection.</summary>
internal sealed record RecordProperty<TRecord>(string Name, Func<TRecord, object?> Value, Func<TRecord, string?> Text);

using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>A record and where it was read: exactly one of the record properties has a value.</summary>
/// <remarks>
/// Readings alone make them. Equal when every property is equal. There is no order.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class PageRecord : Result
{
    private readonly object? _record;

    internal PageRecord(SourceReference source, int entry)
    {
        Source = source;
        Entry = entry;
    }

    /// <summary>Gets where the record stands on its page.</summary>
    public SourceReference Source { get; }

    /// <summary>Gets the zero-based position of its entry in <see cref="Page.Entries"/>; -1 where the page as a whole is the record.</summary>
    public int Entry { get; }

    /// <summary>Gets the project, or null.</summary>
    public Project? Project { get => _record as Project; internal init => _record = value ?? _record; }

    /// <summary>Gets the event, or null.</summary>
    public Event? Event { get => _record as Event; internal init => _record = value ?? _record; }

    /// <summary>Gets the article, or null.</summary>
    public Article? Article { get => _record as Article; internal init => _record = value ?? _record; }

    /// <summary>Gets the office, or null.</summary>
    public Office? Office { get => _record as Office; internal init => _record = value ?? _record; }

    private protected override object Content => (Source, Entry, _record);

    /// <summary>Returns place and record, for example <c>projects.txt(3,1): A project (2019-01-01/2020-12-31)</c>.</summary>
    public override string ToString() => $"{Source}: {_record}";
}

using System.Text.Json.Serialization;

namespace Ilo.Domain.Json;

/// <summary>A record of any kind, for files that mix them; in JSON the record's object with a first property <c>type</c>.</summary>
/// <remarks>Equal when the records are equal. There is no order. The default value holds no record and cannot be written.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct AnyRecord
{
    internal AnyRecord(object value) => Value = value;

    /// <summary>Gets the record: a <see cref="Project"/>, <see cref="Event"/>, <see cref="Article"/>, <see cref="Office"/>,
    /// <see cref="Donor"/>, <see cref="Organisation"/> or <see cref="Theme"/>; null for the default value.</summary>
    public object? Value { get; }

    /// <summary>Makes one of a project.</summary>
    /// <param name="record">The project.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static AnyRecord Of(Project record) => Make(record);

    /// <summary>Makes one of an event.</summary>
    /// <param name="record">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static AnyRecord Of(Event record) => Make(record);

    /// <summary>Makes one of an article.</summary>
    /// <param name="record">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static AnyRecord Of(Article record) => Make(record);

    /// <summary>Makes one of an office.</summary>
    /// <param name="record">The office.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static AnyRecord Of(Office record) => Make(record);

    /// <summary>Makes one of a donor.</summary>
    /// <param name="record">The donor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static AnyRecord Of(Donor record) => Make(record);

    /// <summary>Makes one of an organisation.</summary>
    /// <param name="record">The organisation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static AnyRecord Of(Organisation record) => Make(record);

    /// <summary>Makes one of a theme.</summary>
    /// <param name="record">The theme.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static AnyRecord Of(Theme record) => Make(record);

    /// <summary>Returns what the record's own <c>ToString</c> returns; the empty string for the default value.</summary>
    public override string ToString() => Value?.ToString() ?? "";

    private static AnyRecord Make(object record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record);
    }
}

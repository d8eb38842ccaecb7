using System.Text.Json;
using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json;

/// <content>Documents with properties that the library does not know, kept.</content>
public static partial class IloJson
{
    /// <summary>Reads a JSON document and keeps the properties that the library does not know.</summary>
    /// <typeparam name="T">One of the library's types, or a <see cref="ValueList{T}"/> of records.</typeparam>
    /// <param name="json">The document, with the names of <see cref="Options"/>.</param>
    /// <param name="unknown">The unknown properties of the document and of every object in it that is a record, in the order of the document; of one within
    /// another only the outer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The document is not such a value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static T Deserialize<T>(string json, out ValueList<UnknownProperty> unknown)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Deserialize<T>(DocumentReader.ToUtf8(json), out unknown);
    }

    /// <summary>Reads a JSON document in UTF-8 and keeps the properties that the library does not know.</summary>
    /// <typeparam name="T">One of the library's types, or a <see cref="ValueList{T}"/> of records.</typeparam>
    /// <param name="utf8Json">The document, with the names of <see cref="Options"/>.</param>
    /// <param name="unknown">The unknown properties of the document and of every object in it that is a record, in the order of the document; of one within
    /// another only the outer.</param>
    /// <exception cref="JsonException">The document is not such a value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json, out ValueList<UnknownProperty> unknown)
    {
        (T value, unknown) = DocumentReader.Read(utf8Json, KeepingConverter<T>.InfoOf(Options));
        return value;
    }

    /// <summary>Reads a JSON document in UTF-8 from a stream and keeps the properties that the library does not know.</summary>
    /// <typeparam name="T">One of the library's types, or a <see cref="ValueList{T}"/> of records.</typeparam>
    /// <param name="stream">Where it comes from, with the names of <see cref="Options"/>; read to its end and left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="JsonException">The document is not such a value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ValueTask<WithUnknown<T>> DeserializeWithUnknownAsync<T>(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return DocumentReader.ReadAsync(stream, KeepingConverter<T>.InfoOf(Options), cancellationToken);
    }

    /// <summary>Reads the records of a JSON array in UTF-8 one after the other, each with the properties that the library does not know.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="stream">Where they come from, with the names of <see cref="Options"/>; left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records, in order; only the one in hand is held.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="JsonException">While the records are gone through: the document is not such an array.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    /// <exception cref="OperationCanceledException">While the records are gone through: the token was cancelled.</exception>
    public static IAsyncEnumerable<WithUnknown<T>> DeserializeAsyncEnumerableWithUnknown<T>(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return DocumentReader.ReadElementsAsync(stream, KeepingConverter<T>.InfoOf(Options), cancellationToken);
    }

    /// <summary>Reads JSON Lines in UTF-8, one record a line, each with the properties that the library does not know; blank lines are passed over.</summary>
    /// <typeparam name="T">The kind of record; <see cref="AnyRecord"/> where kinds mix.</typeparam>
    /// <param name="stream">Where they come from, with the names of <see cref="Options"/>; left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records, in order; only the line in hand is held.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="JsonException">While the records are gone through: a line is no such record; the line is counted from zero, as everywhere.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    /// <exception cref="OperationCanceledException">While the records are gone through: the token was cancelled.</exception>
    public static IAsyncEnumerable<WithUnknown<T>> ReadLinesWithUnknownAsync<T>(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LineReader.ReadAsync(stream, KeepingConverter<T>.InfoOf(Options), cancellationToken);
    }
}

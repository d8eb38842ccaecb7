using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json;

/// <content>Documents in streams.</content>
public static partial class IloJson
{
    /// <summary>Writes a value as a JSON document in UTF-8.</summary>
    /// <typeparam name="T">One of the library's types, a <see cref="ValueList{T}"/> of records, or an <see cref="IAsyncEnumerable{T}"/> of records.</typeparam>
    /// <param name="stream">Where it goes; left open.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task SerializeAsync<T>(Stream stream, T value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(value);
        JsonTypeInfo<T> info = (JsonTypeInfo<T>?)ContractResolver.Outer.GetTypeInfo(typeof(T), Options) ?? throw JsonContracts.NotSupported(typeof(T));
        return JsonSerializer.SerializeAsync(stream, value, info, cancellationToken);
    }

    /// <summary>Reads a JSON document in UTF-8.</summary>
    /// <typeparam name="T">One of the library's types, or a <see cref="ValueList{T}"/> of records.</typeparam>
    /// <param name="stream">Where it comes from; read to its end and left open.</param>
    /// <param name="options">How unknown properties are treated; null for <see cref="Options"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="JsonException">The document is not such a value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ValueTask<T> DeserializeAsync<T>(
        Stream stream, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return DocumentReader.ReadAsync(stream, DocumentReader.InfoOf<T>(options ?? Options), cancellationToken);
    }

    /// <summary>Reads the records of a JSON array in UTF-8 one after the other, without holding them all.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="stream">Where they come from; left open.</param>
    /// <param name="options">How unknown properties are treated; null for <see cref="Options"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="JsonException">While the records are gone through: the document is not such an array.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    /// <exception cref="OperationCanceledException">While the records are gone through: the token was cancelled.</exception>
    public static IAsyncEnumerable<T> DeserializeAsyncEnumerable<T>(
        Stream stream, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return DocumentReader.ReadElementsAsync(stream, DocumentReader.InfoOf<T>(options ?? Options), cancellationToken);
    }
}

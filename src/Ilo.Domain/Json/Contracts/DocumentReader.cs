using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Reads values that are all there is of a document.</summary>
internal static class DocumentReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>Returns the metadata by which documents of a type are read.</summary>
    /// <exception cref="NotSupportedException">The type is none of the library's, nor a list of them.</exception>
    internal static JsonTypeInfo<T> InfoOf<T>(JsonSerializerOptions options)
    {
        JsonSerializerOptions inner = ContractOptions.Of(options).Inner;
        JsonContract? contract = JsonContracts.Find(typeof(T));
        if (contract is LeafContract<T> leaf)
        {
            return (JsonTypeInfo<T>)leaf.InfoFor(inner);
        }

        return contract is not null || JsonContracts.FindCollection(typeof(T)) is not null
            ? (JsonTypeInfo<T>)inner.GetTypeInfo(typeof(T))
            : throw JsonContracts.NotSupported(typeof(T));
    }

    /// <summary>Returns a document in UTF-8.</summary>
    /// <exception cref="JsonException">The text is not Unicode: half a surrogate pair.</exception>
    internal static byte[] ToUtf8(string json)
    {
        try
        {
            return Strict.GetBytes(json);
        }
        catch (EncoderFallbackException e)
        {
            string before = json[..e.Index];
            int lineStart = before.LastIndexOf('\n') + 1;
            throw JsonFault.Locate(new JsonException(
                "The document is not valid Unicode.", "$", before.AsSpan().Count('\n'), Encoding.UTF8.GetByteCount(before.AsSpan(lineStart)), e));
        }
    }

    /// <summary>Reads a value.</summary>
    /// <param name="json">The value in UTF-8; nothing but white space, and a byte order mark before it, may stand around it.</param>
    /// <param name="info">The metadata of the value.</param>
    /// <param name="firstLine">The zero-based number of the first line, for errors.</param>
    /// <exception cref="JsonException">It is no such value.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> info, long firstLine = 0)
    {
        json = json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;
        if (PlainReading.TryRead(PlainReaderOf<T>(info.Options), json, info.Options, out T plain))
        {
            return plain;
        }

        try
        {
            return NotNull(JsonSerializer.Deserialize(json, info));
        }
        catch (JsonException e)
        {
            throw JsonFault.Locate(e, firstLine);
        }
    }

    private static PlainReader<T>? PlainReaderOf<T>(JsonSerializerOptions options) =>
        JsonContracts.Find(typeof(T)) is JsonContract<T> contract and not LeafContract<T> ? ContractOptions.Of(options).PlainReaderOf(contract) : null;

    /// <summary>Reads a value from a stream, which may begin with a byte order mark.</summary>
    internal static async ValueTask<T> ReadAsync<T>(Stream stream, JsonTypeInfo<T> info, CancellationToken cancellationToken)
    {
        try
        {
            return NotNull(await JsonSerializer.DeserializeAsync(stream, info, cancellationToken).ConfigureAwait(false));
        }
        catch (JsonException e)
        {
            throw JsonFault.Locate(e);
        }
    }

    /// <summary>Reads the elements of an array from a stream, one after the other.</summary>
    internal static async IAsyncEnumerable<T> ReadElementsAsync<T>(
        Stream stream, JsonTypeInfo<T> info, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerator<T?> elements = JsonSerializer.DeserializeAsyncEnumerable(stream, info, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (elements.ConfigureAwait(false))
        {
            while (await MoveNextAsync(elements).ConfigureAwait(false))
            {
                yield return NotNull(elements.Current);
            }
        }
    }

    private static async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> elements)
    {
        try
        {
            return await elements.MoveNextAsync().ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            throw JsonFault.Locate(e);
        }
    }

    private static T NotNull<T>(T? value) =>
        value is null ? throw new JsonException("Expected a value; found null. Path: $ | LineNumber: 0 | BytePositionInLine: 4.", "$", 0, 4) : value;
}

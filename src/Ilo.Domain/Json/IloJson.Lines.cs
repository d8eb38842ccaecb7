using System.Text.Json;
using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json;

/// <content>JSON Lines: one record a line, for files larger than memory and for tools that read line by line.</content>
public static partial class IloJson
{
    /// <summary>Writes records as JSON Lines in UTF-8: one record a line, each line ended by a line feed. Holds one record at a time.</summary>
    /// <typeparam name="T">The kind of record; <see cref="AnyRecord"/> where kinds mix.</typeparam>
    /// <param name="stream">Where they go; left open.</param>
    /// <param name="records">The records; gone through once.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/>, <paramref name="records"/> or one of the records is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteLinesAsync<T>(Stream stream, IEnumerable<T> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        using LineWriter<T> lines = new(stream, DocumentWriter.Of<T>(), Options.Encoder);
        foreach (T record in records)
        {
            await lines.WriteAsync(record, cancellationToken).ConfigureAwait(false);
        }

        await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes records as JSON Lines in UTF-8 as they come. Holds one record at a time.</summary>
    /// <typeparam name="T">The kind of record; <see cref="AnyRecord"/> where kinds mix.</typeparam>
    /// <param name="stream">Where they go; left open.</param>
    /// <param name="records">The records; gone through once.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/>, <paramref name="records"/> or one of the records is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteLinesAsync<T>(Stream stream, IAsyncEnumerable<T> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        using LineWriter<T> lines = new(stream, DocumentWriter.Of<T>(), Options.Encoder);
        await foreach (T record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await lines.WriteAsync(record, cancellationToken).ConfigureAwait(false);
        }

        await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads JSON Lines in UTF-8, one record a line, as they come. Holds one line at a time; blank lines are passed over.</summary>
    /// <typeparam name="T">The kind of record; <see cref="AnyRecord"/> where kinds mix.</typeparam>
    /// <param name="stream">Where they come from; left open.</param>
    /// <param name="options">How unknown properties are treated; null for <see cref="Options"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="JsonException">While the records are gone through: a line is no such record; the line is counted from zero, as everywhere.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    /// <exception cref="OperationCanceledException">While the records are gone through: the token was cancelled.</exception>
    public static IAsyncEnumerable<T> ReadLinesAsync<T>(
        Stream stream, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LineReader.ReadAsync(stream, DocumentReader.InfoOf<T>(options ?? Options), cancellationToken);
    }
}

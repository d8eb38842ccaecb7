using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json;

/// <summary>Writes records, page readings and catalogues as JSON documents and reads them back: camel-case names, what is absent left out.</summary>
/// <remarks>
/// <see cref="JsonSerializer"/> alone does the same with the caller's own options; this class is for documents that others read by the published
/// schema. Bad input is a <see cref="JsonException"/> with path, line and byte, both counted from zero. Safe for use by any number of threads.
/// </remarks>
public static partial class IloJson
{
    /// <summary>The version of the form of page and catalogue documents. It changes when older readers cannot read what newer writers write.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Gets the options of the library's documents: camel case, letters of every language as they are, unknown properties ignored.</summary>
    public static JsonSerializerOptions Options { get; } = Make(JsonUnmappedMemberHandling.Skip);

    /// <summary>Gets the same options, except that an unknown property is an error.</summary>
    public static JsonSerializerOptions StrictOptions { get; } = Make(JsonUnmappedMemberHandling.Disallow);

    private static JsonFormat Format { get; } = new(Options);

    /// <summary>Gets what a serializer must know of the library's types, to put into the resolver chain of an application without reflection.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => IloJsonContext.Default;

    /// <summary>Writes a value as a JSON document.</summary>
    /// <typeparam name="T">One of the library's types, or a <see cref="ValueList{T}"/> of records.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static string Serialize<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Encoding.UTF8.GetString(DirectWriter.Write(JsonCodecs.Of<T>(), value, Format));
    }

    /// <summary>Writes a value as a JSON document in UTF-8.</summary>
    /// <typeparam name="T">One of the library's types, or a <see cref="ValueList{T}"/> of records.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static byte[] SerializeToUtf8Bytes<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return DirectWriter.Write(JsonCodecs.Of<T>(), value, Format).ToArray();
    }

    /// <summary>Reads a JSON document.</summary>
    /// <typeparam name="T">One of the library's types, or a <see cref="ValueList{T}"/> of records.</typeparam>
    /// <param name="json">The document.</param>
    /// <param name="options">How unknown properties are treated; null for <see cref="Options"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The document is not such a value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static T Deserialize<T>(string json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return NotNull(JsonSerializer.Deserialize(json, TypeInfoOf<T>(options ?? Options)));
    }

    /// <summary>Reads a JSON document in UTF-8.</summary>
    /// <typeparam name="T">One of the library's types, or a <see cref="ValueList{T}"/> of records.</typeparam>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">How unknown properties are treated; null for <see cref="Options"/>.</param>
    /// <exception cref="JsonException">The document is not such a value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options = null) =>
        NotNull(JsonSerializer.Deserialize(utf8Json, TypeInfoOf<T>(options ?? Options)));

    private static JsonTypeInfo<T> TypeInfoOf<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static T NotNull<T>(T? value) =>
        value is null ? throw new JsonException("Expected a value; found null. Path: $ | LineNumber: 0 | BytePositionInLine: 4.", "$", 0, 4) : value;

    private static JsonSerializerOptions Make(JsonUnmappedMemberHandling unknown)
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = unknown,
            TypeInfoResolver = IloJsonContext.Default,

            // Leaves accents readable and still escapes what HTML could take for its own.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        options.MakeReadOnly();
        return options;
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json;

/// <summary>Writes records, page readings and catalogues as JSON documents and reads them back: camel-case names, what is absent left out.</summary>
/// <remarks>
/// <see cref="JsonSerializer"/> alone does the same with the caller's own options; this class is for documents that others read by the published
/// schema, and for applications without reflection. Bad input is a <see cref="JsonException"/> with path, line and byte, both counted from zero. A byte
/// order mark before a document is passed over. Safe for use by any number of threads.
/// </remarks>
public static partial class IloJson
{
    /// <summary>The version of the form of page and catalogue documents. It changes when older readers cannot read what newer writers write.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Gets the options of the library's documents: camel case, letters of every language as they are, unknown properties ignored.</summary>
    public static JsonSerializerOptions Options { get; } = Make(JsonUnmappedMemberHandling.Skip);

    /// <summary>Gets the same options, except that an unknown property is an error.</summary>
    public static JsonSerializerOptions StrictOptions { get; } = Make(JsonUnmappedMemberHandling.Disallow);

    /// <summary>Gets what a serializer must know of the library's types, to put into the resolver chain of an application without reflection.</summary>
    /// <remarks>It knows every type of the library that holds data, and arrays, lists, sequences and dictionaries by string of them.</remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver => ContractResolver.Outer;

    /// <summary>Writes a value as a JSON document.</summary>
    /// <typeparam name="T">One of the library's types, or a list of them.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static string Serialize<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Encoding.UTF8.GetString(DocumentWriter.Write(value));
    }

    /// <summary>Writes a value as a JSON document in UTF-8.</summary>
    /// <typeparam name="T">One of the library's types, or a list of them.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static byte[] SerializeToUtf8Bytes<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return DocumentWriter.Write(value).ToArray();
    }

    /// <summary>Reads a JSON document.</summary>
    /// <typeparam name="T">One of the library's types, or a list of them.</typeparam>
    /// <param name="json">The document.</param>
    /// <param name="options">How names and unknown properties are treated; null for <see cref="Options"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The document is not such a value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static T Deserialize<T>(string json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Deserialize<T>(DocumentReader.ToUtf8(json), options);
    }

    /// <summary>Reads a JSON document in UTF-8.</summary>
    /// <typeparam name="T">One of the library's types, or a list of them.</typeparam>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">How names and unknown properties are treated; null for <see cref="Options"/>.</param>
    /// <exception cref="JsonException">The document is not such a value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options = null) =>
        DocumentReader.Read(utf8Json, DocumentReader.InfoOf<T>(options ?? Options));

    /// <summary>Returns the JSON Schema (2020-12) of what <see cref="Serialize{T}(T)"/> writes.</summary>
    /// <typeparam name="T">One of the library's types, or a list of them.</typeparam>
    /// <returns>The schema, the caller's own to change; the published ones have descriptions besides.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the library's types.</exception>
    public static JsonObject GetSchema<T>() => new SchemaBuilder().Build(
        JsonContracts.Find(typeof(T)) is { } contract ? contract.SchemaIn
        : JsonContracts.FindCollection(typeof(T)) is { } collection ? collection.SchemaIn
        : throw JsonContracts.NotSupported(typeof(T)));

    private static JsonSerializerOptions Make(JsonUnmappedMemberHandling unknown)
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = unknown,
            TypeInfoResolver = ContractResolver.Outer,
            // Leaves accents readable and still escapes what HTML could take for its own.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        options.MakeReadOnly();
        return options;
    }
}

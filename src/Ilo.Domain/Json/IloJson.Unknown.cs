using System.Text;
using System.Text.Json;
using Ilo.Domain.Json.Codecs;

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
        return Deserialize<T>(Encoding.UTF8.GetBytes(json), out unknown);
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
        List<UnknownProperty> kept = [];
        T value = DirectReader.Read(utf8Json, JsonCodecs.Of<T>(), new JsonReadContext(Format) { Document = utf8Json, Unknown = kept });
        unknown = [.. kept];
        return value;
    }
}

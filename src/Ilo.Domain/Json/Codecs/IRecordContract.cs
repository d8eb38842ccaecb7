using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>What of a record codec does not depend on the record's type.</summary>
internal interface IRecordContract
{
    /// <summary>Gets the record's name in the schema, for example <c>project</c>.</summary>
    string Name { get; }

    /// <summary>Gets the type of the record.</summary>
    Type RecordType { get; }

    /// <summary>Gets the codec's place in tables: from 0, each codec its own.</summary>
    int Ordinal { get; }

    /// <summary>Gets the properties, in the order in which they are written.</summary>
    IReadOnlyList<JsonProperty> Properties { get; }

    /// <summary>Gets the properties, as declared, of which exactly one is there; empty where there is no such rule.</summary>
    IReadOnlyList<string> ExactlyOneOf { get; }

    /// <summary>Returns the name of a property where no naming policy is in force.</summary>
    string PlainName(string declared);

    /// <summary>Reads a record whose type the caller does not know.</summary>
    object ReadRecord(ref Utf8JsonReader reader, ref JsonReadContext context);

    /// <summary>Writes the properties, without the braces, of a record whose type the caller does not know.</summary>
    void WriteProperties(Utf8JsonWriter writer, object record, JsonFormat format);
}

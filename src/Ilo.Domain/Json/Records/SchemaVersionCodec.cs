using System.Globalization;
using System.Text.Json;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

/// <summary>The version of a document's form: a document of another version is refused, not half understood.</summary>
internal sealed class SchemaVersionCodec : JsonCodec<int>
{
    internal static SchemaVersionCodec Instance { get; } = new();

    internal override string Expected => string.Create(CultureInfo.InvariantCulture, $"the schema version {IloJson.SchemaVersion}");

    internal override JsonShape Shape => new("integer") { Constant = IloJson.SchemaVersion };

    internal override void Write(Utf8JsonWriter writer, int value, JsonFormat format) => writer.WriteNumberValue(value);

    internal override int Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        Expect(ref reader, JsonTokenType.Number);
        return reader.TryGetInt32(out int version) && version == IloJson.SchemaVersion
            ? version
            : throw new JsonException($"Expected {Expected}; the document has another.");
    }
}

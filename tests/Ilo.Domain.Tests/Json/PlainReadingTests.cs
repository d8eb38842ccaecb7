using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ilo.Domain.Json;
using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Tests.Conventions;
using Ilo.Domain.Tests.Shapes;

namespace Ilo.Domain.Tests.Json;

/// <summary>
/// A document in memory is read the short way where it is plain. Whatever it is, value and error are those of the long way, which streams take.
/// </summary>
public sealed class PlainReadingTests
{
    private static readonly int Count = Slow.Cases(25);

    public static TheoryData<Type> Records => [.. RecordTables.Records];

    [Theory]
    [MemberData(nameof(Records))]
    public void Document_AsItIsWritten_IsPlain(Type record) => RecordTables.Call(typeof(PlainReadingTests), nameof(CheckPlain), record);

    [Theory]
    [MemberData(nameof(Records))]
    public void Document_OfAnyForm_GivesWhatTheLongWayGives(Type record) => RecordTables.Call(typeof(PlainReadingTests), nameof(CheckBothWays), record);

    [Theory]
    [InlineData("""{"type":"project","type":"project","title":"a"}""")]
    [InlineData("""{"type":"project","type":"event","title":"a"}""")]
    [InlineData("""{"type":"project","title":"a","type":"project"}""")]
    public void Document_WithItsKindTwice_IsRefusedBothWays(string json)
    {
        Assert.Throws<JsonException>(() => IloJson.Deserialize<AnyRecord>(json));
        Assert.Equal(Outcome(() => Long<AnyRecord>(json)), Outcome(() => IloJson.Deserialize<AnyRecord>(json)));
    }

    private static void CheckPlain<TRecord>()
        where TRecord : class
    {
        PlainReader<TRecord>? read = ContractOptions.Of(IloJson.Options).PlainReaderOf((JsonContract<TRecord>)JsonContracts.Find(typeof(TRecord))!);
        Assert.NotNull(read);
        foreach (TRecord sample in Samples.Of(typeof(TRecord), Count).Cast<TRecord>())
        {
            byte[] json = IloJson.SerializeToUtf8Bytes(sample);
            Assert.True(PlainReading.TryRead(read, json, ContractOptions.Of(IloJson.Options).Inner, out TRecord? back), Encoding.UTF8.GetString(json));
            Assert.Equal(sample, back);
        }
    }

    private static void CheckBothWays<TRecord>()
        where TRecord : class
    {
        foreach (TRecord sample in Samples.Of(typeof(TRecord), Count).Cast<TRecord>())
        {
            foreach (string json in Changed(IloJson.Serialize(sample)))
            {
                Assert.Equal(Outcome(() => Long<TRecord>(json)), Outcome(() => IloJson.Deserialize<TRecord>(json)));
            }
        }
    }

    // The same document otherwise: in another order, spaced, with a property missing, twice, null, unknown or of another type, cut off, and with more behind.
    private static IEnumerable<string> Changed(string json)
    {
        yield return json;
        JsonObject whole = JsonNode.Parse(json)!.AsObject();
        yield return whole.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        yield return With(whole, whole.Reverse());
        yield return With(whole, whole.Append(new("unheardOf", 1)));
        yield return json[..^1];
        yield return json + " 1";
        yield return json.Replace("\"", "\\u0022", StringComparison.Ordinal);
        foreach (string name in whole.Select(property => property.Key))
        {
            yield return With(whole, whole.Where(property => property.Key != name));
            yield return With(whole, whole.Select(property => property.Key == name ? new(name, null) : property));
            yield return With(whole, whole.Select(property => property.Key == name ? new(name, new JsonArray("x", null)) : property));
            yield return With(whole, whole.Select(property => property.Key == name ? new(name, " ") : property));
            yield return json[..^1] + $",\"{name}\":{whole[name]?.ToJsonString() ?? "null"}}}";
            yield return json.Replace($"\"{name}\":", $"\"\\u{(int)name[0]:x4}{name[1..]}\":", StringComparison.Ordinal);
        }
    }

    private static string With(JsonObject whole, IEnumerable<KeyValuePair<string, JsonNode?>> properties)
    {
        JsonObject changed = [];
        foreach ((string name, JsonNode? value) in properties.ToArray())
        {
            changed[name] = ReferenceEquals(value?.Parent, whole) ? value!.DeepClone() : value;
        }

        return changed.ToJsonString();
    }

    private static TRecord Long<TRecord>(string json)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        return IloJson.DeserializeAsync<TRecord>(stream).AsTask().GetAwaiter().GetResult();
    }

    private static string Outcome<TRecord>(Func<TRecord> read)
    {
        try
        {
            return IloJson.Serialize(read());
        }
        catch (JsonException failure)
        {
            return $"{failure.Path} {failure.LineNumber} {failure.Message}";
        }
    }
}

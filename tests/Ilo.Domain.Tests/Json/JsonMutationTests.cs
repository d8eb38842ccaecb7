using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Ilo.Domain.Json;
using Ilo.Domain.Text;
using Ilo.Domain.Tests.Generators;

namespace Ilo.Domain.Tests.Json;

/// <summary>Spoils whole documents in every place.</summary>
public sealed class JsonMutationTests
{
    private static readonly PageReading Reading = Generated.Readings.Sample(60, 40).Where(reading => reading.Page.Entries.Count > 0 && reading.Records.Count > 1)
        .MinBy(reading => Math.Abs(IloJson.Serialize(reading).Length - 12_000))!;

    private static readonly string Document = IloJson.Serialize(Reading);

    [Fact]
    public void Deserialize_AnyPropertyDeleted_NamesThePlaceOrReadsTheRestOfIt()
    {
        int errors = 0;
        foreach (Place place in Places(JsonNode.Parse(Document)!).Where(place => place.Property is not null))
        {
            JsonNode spoiled = JsonNode.Parse(Document)!;
            ((JsonObject)place.ParentIn(spoiled)).Remove(place.Property!);
            if (Read(spoiled.ToJsonString()) is JsonException error)
            {
                errors++;
                Assert.Equal(place.ParentPath, error.Path);
                AssertNamesLine(error);
            }
            else
            {
                AssertOnlyThatIsGone(spoiled, place);
            }
        }

        Assert.True(errors > 20, $"only {errors} required properties");
    }

    [Fact]
    public void Deserialize_AnyTypeChanged_NamesThePlace()
    {
        foreach (Place place in Places(JsonNode.Parse(Document)!))
        {
            foreach (string other in new[] { "{}", "[]", "\"\\u0000 \"", "-1.5", "true" })
            {
                JsonNode spoiled = JsonNode.Parse(Document)!;
                JsonNode value = place.NodeIn(spoiled);
                JsonNode replacement = JsonNode.Parse(other)!;
                if (value.GetValueKind() == replacement.GetValueKind() && (value is not JsonValue || place.MayBeAnyText(value)))
                {
                    continue;
                }

                place.ReplaceIn(spoiled, replacement);
                object result = Read(spoiled.ToJsonString());
                if (place.IsAmount && other == "-1.5")
                {
                    Assert.IsType<PageReading>(result);
                    continue;
                }

                JsonException error = Assert.IsType<JsonException>(result);
                Assert.Equal(place.Path, error.Path);
                AssertNamesLine(error);
            }
        }
    }

    [Fact]
    public void Deserialize_CutAnywhere_IsAnErrorWithPathAndLine()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Document);
        for (int length = 0; length < bytes.Length; length++)
        {
            JsonException error = Assert.ThrowsAny<JsonException>(() => IloJson.Deserialize<PageReading>(bytes.AsSpan(0, length)));
            Assert.NotNull(error.Path);
            AssertNamesLine(error);
        }
    }

    private static object Read(string json)
    {
        try
        {
            return IloJson.Deserialize<PageReading>(json);
        }
        catch (JsonException e)
        {
            return e;
        }
    }

    private static void AssertNamesLine(JsonException error)
    {
        Assert.NotNull(error.LineNumber);
        Assert.NotNull(error.BytePositionInLine);
        Assert.Contains($"Path: {error.Path} | LineNumber: {error.LineNumber} | BytePositionInLine: {error.BytePositionInLine}.", error.Message, StringComparison.Ordinal);
    }

    // What was read is written again: the same document, without the property or with the value it has when nothing is said.
    private static void AssertOnlyThatIsGone(JsonNode spoiled, Place place)
    {
        JsonNode written = JsonNode.Parse(IloJson.Serialize((PageReading)Read(spoiled.ToJsonString())))!;
        ((JsonObject)place.ParentIn(written)).Remove(place.Property!);
        foreach (JsonNode node in new[] { written, spoiled })
        {
            // A record's identifier is made from all of it.
            foreach (Place computed in Places(node).Where(one => one.Property == "id").ToArray())
            {
                ((JsonObject)computed.ParentIn(node)).Remove("id");
            }
        }

        Assert.True(JsonNode.DeepEquals(written, spoiled), place.Path);
    }

    private static IEnumerable<Place> Places(JsonNode node, params object[] steps)
    {
        if (steps.Length > 0)
        {
            yield return new Place(steps);
        }

        IEnumerable<(object Step, JsonNode? Node)> children = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => ((object)index, item)),
            _ => [],
        };
        foreach (Place place in children.ToArray().SelectMany(child => Places(child.Node!, [.. steps, child.Step])))
        {
            yield return place;
        }
    }

    private sealed record Place(object[] Steps)
    {
        private static readonly string[] FreeText = ["sourceName", "message", "messageFormat"];

        public string? Property => Steps[^1] as string;

        public string Path => PathOf(Steps);

        public string ParentPath => PathOf(Steps[..^1]);

        public bool IsAmount => Property == "amount";

        public bool MayBeAnyText(JsonNode value) =>
            value.GetValueKind() == JsonValueKind.String && (FreeText.Contains(Property) || (Steps.Length > 1 && Steps[^2] is "arguments"));

        public JsonNode NodeIn(JsonNode root) => Steps.Aggregate(root, (node, step) => step is int index ? node[index]! : node[(string)step]!);

        public JsonNode ParentIn(JsonNode root) => (this with { Steps = Steps[..^1] }).NodeIn(root);

        public void ReplaceIn(JsonNode root, JsonNode value)
        {
            JsonNode parent = ParentIn(root);
            if (Steps[^1] is int index)
            {
                parent[index] = value;
            }
            else
            {
                parent[(string)Steps[^1]] = value;
            }
        }

        private static string PathOf(object[] steps) => $"${string.Concat(steps.Select(step => step is int ? $"[{step}]" : $".{step}"))}";
    }
}

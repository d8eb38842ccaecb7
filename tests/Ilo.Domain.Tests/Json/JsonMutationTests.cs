using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Json;

public sealed class JsonMutationTests
{
    [Fact]
    public void Deserialize_AnyPropertyDeleted_NamesThePlaceOrReadsTheRest()
    {
        int errors = 0;
        foreach (Place place in SpoiledDocuments.Places.Where(place => place.Property is not null))
        {
            JsonNode spoiled = SpoiledDocuments.Without(place);
            if (SpoiledDocuments.Read(spoiled) is not JsonException error)
            {
                AssertRestIsRead(spoiled, place);
                continue;
            }

            errors++;
            Assert.Equal(place.ParentPath, error.Path);
            Assert.Contains(place.Property!, error.Message, StringComparison.Ordinal);
            AssertNamesLine(error);
        }

        Assert.True(errors > 20, $"Only {errors} required properties were deleted.");
    }

    [Fact]
    public void Deserialize_AnyTypeChanged_NamesThePlace()
    {
        foreach (Place place in SpoiledDocuments.Places)
        {
            foreach (JsonNode spoiled in SpoiledDocuments.WithOtherTypes(place))
            {
                JsonException error = Assert.IsType<JsonException>(SpoiledDocuments.Read(spoiled));
                Assert.Equal(place.Path, error.Path);
                AssertNamesLine(error);
            }
        }
    }

    [Fact]
    public void Deserialize_CutAnywhere_IsAnErrorWithPathAndLine()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(SpoiledDocuments.Document);
        for (int length = 0; length < bytes.Length; length++)
        {
            JsonException error = Assert.ThrowsAny<JsonException>(() => IloJson.Deserialize<PageReading>(bytes.AsSpan(0, length)));
            Assert.NotNull(error.Path);
            AssertNamesLine(error);
        }
    }

    private static void AssertNamesLine(JsonException error)
    {
        Assert.NotNull(error.LineNumber);
        Assert.NotNull(error.BytePositionInLine);
        Assert.Contains($"Path: {error.Path} | LineNumber: {error.LineNumber} | BytePositionInLine: {error.BytePositionInLine}.", error.Message, StringComparison.Ordinal);
    }

    // What was read is written again: the same document, apart from the property and from identifiers, which are made from all of a record.
    private static void AssertRestIsRead(JsonNode spoiled, Place place)
    {
        JsonNode written = JsonNode.Parse(IloJson.Serialize((PageReading)SpoiledDocuments.Read(spoiled)))!;
        place.RemoveIn(written);
        foreach (JsonNode node in new[] { written, spoiled })
        {
            foreach (Place computed in Place.AllIn(node).Where(one => one.Property == "id").ToArray())
            {
                computed.RemoveIn(node);
            }
        }

        Assert.True(JsonNode.DeepEquals(written, spoiled), place.Path);
    }
}

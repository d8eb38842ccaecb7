using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ilo.Domain.Tests.Json;

public sealed class JsonMutationTests
{
    public static TheoryData<string> Documents => [nameof(SpoiledDocument.Page), nameof(SpoiledDocument.Catalogue)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Deserialize_AnyPropertyDeleted_NamesThePlaceOrReadsTheRest(string name)
    {
        SpoiledDocument document = Of(name);
        int errors = 0;
        foreach (Place place in Some(document.Places.Where(place => place.Property is not null), name))
        {
            JsonNode spoiled = document.Without(place);
            (string? written, JsonException? error) = document.Read(spoiled);
            if (error is null)
            {
                AssertRestIsRead(JsonNode.Parse(written!)!, spoiled, place);
                continue;
            }

            errors++;
            Assert.Equal(place.ParentPath, error.Path);
            Assert.Contains(place.Property!, error.Message, StringComparison.Ordinal);
            AssertNamesLine(error);
        }

        Assert.True(errors > 20, $"Only {errors} required properties were deleted.");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Deserialize_AnyTypeChanged_NamesThePlace(string name)
    {
        SpoiledDocument document = Of(name);
        foreach (Place place in Some(document.Places, name))
        {
            foreach (JsonNode spoiled in document.WithOtherTypes(place))
            {
                JsonException? error = document.Read(spoiled).Error;
                Assert.True(error is not null, $"{place} may be {place.NodeIn(spoiled).ToJsonString()}");
                Assert.Equal(place.Path, error.Path);
                AssertNamesLine(error);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Deserialize_CutAnywhere_IsAnErrorWithPathAndLine(string name)
    {
        SpoiledDocument document = Of(name);
        int bytes = Encoding.UTF8.GetByteCount(document.Json);

        // Every length of a document takes a square of its size: some of them, unless all are asked for.
        for (int length = 0; length < bytes; length += Slow.IsAsked ? 1 : 61)
        {
            JsonException? error = document.ReadFirst(length).Error;
            Assert.NotNull(error);
            Assert.NotNull(error.Path);
            AssertNamesLine(error);
        }
    }

    // Each place of a document takes a square of its size too: some of them, fewer of the longer document, unless all are asked for.
    private static IReadOnlyList<Place> Some(IEnumerable<Place> places, string name) =>
        Slow.Every([.. places], name == nameof(SpoiledDocument.Page) ? 3 : 7, turn: 1);

    private static SpoiledDocument Of(string name) => name == nameof(SpoiledDocument.Page) ? SpoiledDocument.Page : SpoiledDocument.Catalogue;

    private static void AssertNamesLine(JsonException error)
    {
        Assert.NotNull(error.LineNumber);
        Assert.NotNull(error.BytePositionInLine);
        Assert.Contains($"Path: {error.Path} | LineNumber: {error.LineNumber} | BytePositionInLine: {error.BytePositionInLine}.", error.Message,
            StringComparison.Ordinal);
    }

    // What was read is written again: the same document, apart from the property and from identifiers, which are made from all of a record.
    private static void AssertRestIsRead(JsonNode written, JsonNode spoiled, Place place)
    {
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

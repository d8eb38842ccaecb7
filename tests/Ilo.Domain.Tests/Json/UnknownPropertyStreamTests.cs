using System.Globalization;
using System.Text;
using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Json;

public sealed class UnknownPropertyStreamTests
{
    private const string First = """{"title":"a","risk":{"level":[1, "é"]}}""";
    private const string Second = """{"donors":[{"id":"eu","name":"b","rank":3}],"title":"b"}""";
    private const string Third = """{"title":"c"}""";

    private static readonly string[][] Expected = [["$.risk: {\"level\":[1, \"é\"]}"], ["$.donors[0].rank: 3"], []];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public async Task DeserializeWithUnknownAsync_StreamInPieces_KeepsWhatTheStringDoorKeeps(int piece)
    {
        foreach (string json in (ValueList<string>)[First, Second, Third, "\n" + First + " "])
        {
            using SlowStream stream = new(json, piece);
            (Project project, ValueList<UnknownProperty> unknown) = await IloJson.DeserializeWithUnknownAsync<Project>(stream, Cancellation);
            Assert.Equal(IloJson.Deserialize<Project>(json, out ValueList<UnknownProperty> expected), project);
            Assert.Equal(expected, unknown);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public async Task DeserializeAsyncEnumerableWithUnknown_Array_KeepsThoseOfEachRecord(int piece)
    {
        using SlowStream stream = new($"[{First},\n{Second},{Third}]", piece);
        WithUnknown<Project>[] read = await IloJson.DeserializeAsyncEnumerableWithUnknown<Project>(stream, Cancellation).ToArrayAsync(Cancellation);
        Assert.Equal(["a", "b", "c"], read.Select(one => one.Value.Title));
        Assert.Equal(Expected, read.Select(one => one.Unknown.Select(property => property.ToString())));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public async Task ReadLinesWithUnknownAsync_Lines_KeepsThoseOfEachLine(int piece)
    {
        using SlowStream stream = new($"{First}\n\n{Second}\r\n{Third}", piece);
        WithUnknown<Project>[] read = await IloJson.ReadLinesWithUnknownAsync<Project>(stream, Cancellation).ToArrayAsync(Cancellation);
        Assert.Equal(["a", "b", "c"], read.Select(one => one.Value.Title));
        Assert.Equal(Expected, read.Select(one => one.Unknown.Select(property => property.ToString())));
    }

    [Fact]
    public async Task ReadLinesWithUnknownAsync_MixedRecords_DoesNotTakeTheKindForUnknown()
    {
        using SlowStream stream = new("""{"x":1,"title":"a","type":"event"}""" + "\n" + """{"type":"donor","id":"eu","name":"b"}""", 5);
        WithUnknown<AnyRecord>[] read = await IloJson.ReadLinesWithUnknownAsync<AnyRecord>(stream, Cancellation).ToArrayAsync(Cancellation);
        Assert.Equal([typeof(Event), typeof(Donor)], read.Select(one => one.Value.Value!.GetType()));
        Assert.Equal(["$.x: 1"], read.SelectMany(one => one.Unknown).Select(property => property.ToString()));
    }

    [Fact]
    public async Task EveryDoor_WhatTheLibraryWrote_HasNoUnknownProperty()
    {
        using SlowStream page = new(SpoiledDocument.Page.Json, 1000);
        WithUnknown<PageReading> reading = await IloJson.DeserializeWithUnknownAsync<PageReading>(page, Cancellation);
        Assert.Equal(SpoiledDocument.Page.Json, IloJson.Serialize(reading.Value));
        Assert.Empty(reading.Unknown);
        using SlowStream catalogue = new(SpoiledDocument.Catalogue.Json.Replace("\"sources\":[{", "\"sources\":[{\"x\":0,", StringComparison.Ordinal), 1000);
        WithUnknown<Catalogue> read = await IloJson.DeserializeWithUnknownAsync<Catalogue>(catalogue, Cancellation);
        Assert.Equal(SpoiledDocument.Catalogue.Json, IloJson.Serialize(read.Value));
        Assert.Contains("$.projects[0].sources[0].x: 0", read.Unknown.Select(property => property.ToString()));
    }

    [Theory]
    [InlineData("[{},1]", "JSON deserialization for type 'Ilo.Domain.Project' was missing required properties including: 'title'.")]
    [InlineData("[1]", "The JSON value could not be converted to Ilo.Domain.Project.")]
    [InlineData("[null]", "Expected a value; found null.")]
    [InlineData("[{\"title\":\"a\",\"x\":[1,}]", "'}' is an invalid start of a value.")]
    public async Task DeserializeAsyncEnumerableWithUnknown_BadRecord_SaysWhatAndWhere(string json, string message)
    {
        using SlowStream stream = new(json, int.MaxValue);
        JsonException error = await Assert.ThrowsAnyAsync<JsonException>(
            async () => await IloJson.DeserializeAsyncEnumerableWithUnknown<Project>(stream, Cancellation).ToArrayAsync(Cancellation));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Path);
    }

    [Theory]
    [InlineData("null", "$", 0)]
    [InlineData("{\n\"title\":\" \"}", "$.title", 1)]
    [InlineData("{\"title\":\"a\",\n\"x\":[1,}}", "$.x", 1)]
    [InlineData("{\"title\":\"a\"", "$", 0)]
    public async Task DeserializeWithUnknownAsync_BadJson_NamesThePlace(string json, string path, long line)
    {
        using SlowStream stream = new(json, 4);
        JsonException error = await Assert.ThrowsAnyAsync<JsonException>(async () => await IloJson.DeserializeWithUnknownAsync<Project>(stream, Cancellation));
        Assert.Equal((path, line), (error.Path, error.LineNumber));
    }

    [Fact]
    public async Task ReadLinesWithUnknownAsync_BadLine_NamesTheLineOfTheFile()
    {
        using SlowStream stream = new($"{First}\n{{\"x\":1}}\n", int.MaxValue);
        await using IAsyncEnumerator<WithUnknown<Project>> lines = IloJson.ReadLinesWithUnknownAsync<Project>(stream, Cancellation)
            .GetAsyncEnumerator(Cancellation);
        Assert.True(await lines.MoveNextAsync());
        JsonException error = await Assert.ThrowsAsync<JsonException>(async () => await lines.MoveNextAsync());
        Assert.Equal(("$", 1), (error.Path, error.LineNumber));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ManyRecords_OneAfterTheOther_AreNotReadAhead(bool lines)
    {
        const int Records = 20_000;
        IEnumerable<string> records = Enumerable.Range(0, Records).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"title\":\"a\",\"x\":{i}}}"));
        using SlowStream stream = new(lines ? string.Join('\n', records) : $"[{string.Join(',', records)}]", 4096);
        int count = 0;
        long furthest = 0;
        await foreach (WithUnknown<Project> one in lines
            ? IloJson.ReadLinesWithUnknownAsync<Project>(stream, Cancellation)
            : IloJson.DeserializeAsyncEnumerableWithUnknown<Project>(stream, Cancellation))
        {
            Assert.Equal(count.ToString(CultureInfo.InvariantCulture), Assert.Single(one.Unknown).Json);
            furthest = Math.Max(furthest, stream.Position - ((long)stream.Length * count / Records));
            count++;
        }

        Assert.Equal(Records, count);
        Assert.InRange(furthest, 1, 128 * 1024);
    }

    [Fact]
    public void WithUnknown_EqualParts_AreEqual()
    {
        WithUnknown<string> value = new("a", [new("$.x", "1")]);
        Assert.Equal(new WithUnknown<string>("a", [new("$.x", "1")]), value);
        Assert.NotEqual(new WithUnknown<string>("a", []), value);
        Assert.Equal("a (1 unknown)", value.ToString());
    }

    [Fact]
    public async Task EveryDoor_TypeOfTheCallers_Throws()
    {
        using MemoryStream stream = new();
        await Assert.ThrowsAsync<NotSupportedException>(async () => await IloJson.DeserializeWithUnknownAsync<Version>(stream, Cancellation));
        Assert.Throws<NotSupportedException>(() => IloJson.DeserializeAsyncEnumerableWithUnknown<Version>(stream, Cancellation));
        Assert.Throws<NotSupportedException>(() => IloJson.ReadLinesWithUnknownAsync<Version>(stream, Cancellation));
    }

    // A stream that gives no more than so many bytes at once.
    private sealed class SlowStream(string text, int piece) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}

using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Ilo.Domain.Json;
using Ilo.Domain.Tests.Generators;

namespace Ilo.Domain.Tests.Json;

public sealed class JsonLinesTests
{
    private static readonly Project Sample = new() { Title = "Safe mines", Summary = "Two\nlines" };

    [Fact]
    public async Task WriteLinesAsync_Projects_GivesOneLineEachAndReadsBack()
    {
        Project[] projects = [.. Generated.Projects.Sample(300, 20)];
        using MemoryStream stream = new();
        await IloJson.WriteLinesAsync(stream, projects, TestContext.Current.CancellationToken);
        Assert.Equal(projects.Length, stream.ToArray().Count(value => value == '\n'));
        stream.Position = 0;
        Assert.Equal(projects, await Lines<Project>(stream).ToArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WriteLinesAsync_MixedRecords_ReadBackAsTheirKinds()
    {
        AnyRecord[] records =
        [
            AnyRecord.Of(Sample), AnyRecord.Of(new Event { Title = "Launch" }), AnyRecord.Of(new Article { Title = "News" }),
            AnyRecord.Of(new Office { Name = "Country office" }), AnyRecord.Of(Donor.Named("EU")),
            AnyRecord.Of(Organisation.Named("Union")), AnyRecord.Of(Generated.Themes.Sample(1, 10).First()),
        ];
        using MemoryStream stream = new();
        await IloJson.WriteLinesAsync(stream, records.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        Assert.StartsWith("""{"type":"project","id":""", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        stream.Position = 0;
        AnyRecord[] back = await Lines<AnyRecord>(stream, IloJson.StrictOptions).ToArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(records, back);
    }

    [Theory]
    [InlineData("{\"title\":\"A\"}\n{\"title\":\"B\"}\n")]
    [InlineData("{\"title\":\"A\"}\r\n\r\n{\"title\":\"B\"}")]
    [InlineData("\uFEFF \n{\"title\":\"A\"}\n \t\n{\"title\":\"B\"}\n\n")]
    public async Task ReadLinesAsync_LineEndsOfAnyKind_GivesTheRecords(string text)
    {
        Assert.Equal(["A", "B"], (await ReadAsync<Project>(text)).Select(project => project.Title));
    }

    [Fact]
    public async Task ReadLinesAsync_TypeLastAndUnknownProperties_GivesTheRecord()
    {
        AnyRecord record = Assert.Single(await ReadAsync<AnyRecord>("""{"x":[1,{"type":"no"}],"title":"A","type":"event"}"""));
        Assert.Equal(new Event { Title = "A" }, record.Value);
    }

    [Fact]
    public async Task ReadLinesAsync_LongLineInSmallReads_GivesTheRecord()
    {
        string title = new('x', 200_000);
        Assert.Equal(title, Assert.Single(await ReadAsync<Project>($$"""{"title":"{{title}}"}""", chunk: 1000)).Title);
    }

    [Theory]
    [InlineData("{\"title\":\"A\"}\n\n{\"title\":\" \"}\n", "$.title", 2, 12)]
    [InlineData("{\"title\":\"A\"}\n{\"title\":\"A\"", "$", 1, 12)]
    [InlineData("{\"title\":\"A\"} {\"title\":\"A\"}", "$", 0, 14)]
    [InlineData("[]", "$", 0, 1)]
    [InlineData("{\"title\":\"A\",\n\"label\":\"B\"}", "$", 0, 12)]
    public async Task ReadLinesAsync_BadLine_ThrowsWithItsNumber(string text, string path, long line, long position)
    {
        JsonException error = await Assert.ThrowsAsync<JsonException>(() => ReadAsync<Project>(text));
        Assert.Equal((path, line, position), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.Contains($"LineNumber: {line} ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"title":"A"}""", "$")]
    [InlineData("""{"type":"x","title":"A"}""", "$.type")]
    [InlineData("""{"type":3,"title":"A"}""", "$.type")]
    [InlineData("""{"type":"project"}""", "$")]
    [InlineData("3", "$")]
    public async Task ReadLinesAsync_BadMixedLine_ThrowsWithPath(string text, string path)
    {
        JsonException error = await Assert.ThrowsAsync<JsonException>(() => ReadAsync<AnyRecord>(text));
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public async Task ReadLinesAsync_Cancelled_Throws()
    {
        using CancellationTokenSource source = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"title\":\"A\"}\n", 10))));
        int count = 0;
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (Project project in IloJson.ReadLinesAsync<Project>(stream, cancellationToken: source.Token))
            {
                count++;
                await source.CancelAsync();
            }
        });
        Assert.Equal(1, count);
    }

    [Fact]
    public async Task WriteLinesAsync_Cancelled_Throws()
    {
        using MemoryStream stream = new();
        await Assert.ThrowsAsync<OperationCanceledException>(
            () => IloJson.WriteLinesAsync(stream, [Sample], new CancellationToken(canceled: true)));
    }

    private static async Task<T[]> ReadAsync<T>(string text, int chunk = int.MaxValue)
    {
        using ChunkedStream stream = new(Encoding.UTF8.GetBytes(text), chunk);
        return await Lines<T>(stream).ToArrayAsync(TestContext.Current.CancellationToken);
    }

    private static IAsyncEnumerable<T> Lines<T>(Stream stream, JsonSerializerOptions? options = null) =>
        IloJson.ReadLinesAsync<T>(stream, options, TestContext.Current.CancellationToken);

    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
    }
}

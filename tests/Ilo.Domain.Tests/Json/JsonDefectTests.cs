using System.Text;
using System.Text.Json;
using Ilo.Domain.Json;

namespace Ilo.Domain.Tests.Json;

/// <summary>What once went wrong under options that nobody had tried.</summary>
public sealed class JsonDefectTests
{
    private static readonly JsonSerializerOptions Generated = new() { TypeInfoResolver = IloJson.TypeInfoResolver };
    private static readonly DateInterval March = new(new LocalDate(2019, 3, 1), new LocalDate(2019, 3, 31));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void DatedCount_DefaultOptions_IsDaysAndCount()
    {
        DatedCount count = new(March, 3);
        const string Json = """{"Days":{"start":"2019-03-01","end":"2019-03-31"},"Count":3}""";
        Assert.Equal(Json, JsonSerializer.Serialize(count));
        Assert.Equal(count, JsonSerializer.Deserialize<DatedCount>(Json));
    }

    [Fact]
    public void RecordInterface_DefaultOptions_IsTheRecordAndItsKind()
    {
        Project project = new() { Title = "Safe kilns", Duration = March };
        string json = JsonSerializer.Serialize<IRecord>(project);
        Assert.StartsWith("""{"type":"project","Id":""", json, StringComparison.Ordinal);
        Assert.Equal(project, JsonSerializer.Deserialize<IRecord>(json));
        Assert.Equal([project], JsonSerializer.Deserialize<List<IRecord>>(JsonSerializer.Serialize<List<IRecord>>([project], Generated), Generated)!);
    }

    [Fact]
    public void RecordKind_DefaultOptions_IsAName() => Assert.Equal("\"article\"", JsonSerializer.Serialize(RecordKind.Article));

    [Fact]
    public void QueryReading_WebOptions_IsReadBack()
    {
        QueryReading reading = CatalogueQuery.Parse("kilns donor:eu on:2019-06-01 sort:-start nonsense:3");
        string json = JsonSerializer.Serialize(reading, JsonSerializerOptions.Web);
        Assert.Equal(reading, JsonSerializer.Deserialize<QueryReading>(json, JsonSerializerOptions.Web));
    }

    [Fact]
    public void ListOfDonors_WhatSerializeWrote_IsDeserialized()
    {
        ValueList<Donor> donors = [Donor.Named("European Union")];
        Assert.Equal(donors, IloJson.Deserialize<ValueList<Donor>>(IloJson.Serialize(donors)));
        ValueList<string> texts = ["a", " ", ""];
        Assert.Equal(texts, IloJson.Deserialize<ValueList<string>>(IloJson.Serialize(texts)));
    }

    [Fact]
    public void CollectionsOfTheFramework_GeneratedResolver_AreReadBack()
    {
        Event launch = new() { Title = "Launch", Dates = March };
        Check<List<Event>>([launch]);
        Check<Event[]>([launch]);
        Check<IReadOnlyList<Event>>([launch]);
        Check<IEnumerable<Event>>([launch]);
        Dictionary<string, Event> byName = new() { ["x"] = launch };
        Assert.Equal(byName, JsonSerializer.Deserialize<Dictionary<string, Event>>(JsonSerializer.Serialize(byName, Generated), Generated)!);
        PartialDate? date = new PartialDate(2019, 3);
        Assert.Equal(date, JsonSerializer.Deserialize<PartialDate?>(JsonSerializer.Serialize(date, Generated), Generated));
        Assert.Equal([launch], IloJson.Deserialize<List<Event>>(IloJson.Serialize<List<Event>>([launch])));

        void Check<T>(T value)
            where T : IEnumerable<Event> =>
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Generated), Generated)!);
    }

    [Fact]
    public async Task ByteOrderMark_EveryDoor_IsPassedOver()
    {
        const string Json = "\uFEFF{\"title\":\"a\"}";
        byte[] utf8 = Encoding.UTF8.GetBytes(Json);
        Project expected = new() { Title = "a" };
        Assert.Equal(expected, IloJson.Deserialize<Project>(Json));
        Assert.Equal(expected, IloJson.Deserialize<Project>(utf8));
        Assert.Equal(expected, IloJson.Deserialize<Project>(Json, out _));
        Assert.Equal(expected, IloJson.Deserialize<Project>(utf8, out _));
        Assert.Equal(expected, await IloJson.DeserializeAsync<Project>(new MemoryStream(utf8), cancellationToken: Cancellation));
        Assert.Equal(expected, (await IloJson.DeserializeWithUnknownAsync<Project>(new MemoryStream(utf8), Cancellation)).Value);
        Assert.Equal([expected], await IloJson.ReadLinesAsync<Project>(new MemoryStream(utf8), cancellationToken: Cancellation).ToArrayAsync(Cancellation));
        Assert.Equal([expected], await IloJson.DeserializeAsyncEnumerable<Project>(
            new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF[{\"title\":\"a\"}]")), cancellationToken: Cancellation).ToArrayAsync(Cancellation));
    }

    [Fact]
    public void HalfASurrogatePair_EveryDoor_IsAnErrorWithItsPlace()
    {
        IsRefused("{\n\"title\":\"\ud800\"}", 1, 9);
        IsRefused("{\"\ud800\":1,\"title\":\"a\"}", 0, 2);
        IsRefused("{\"title\":\"é\udc00", 0, 12);

        static void IsRefused(string json, long line, long position)
        {
            JsonException error = Assert.Throws<JsonException>(() => IloJson.Deserialize<Project>(json));
            Assert.Equal((line, position), (error.LineNumber, error.BytePositionInLine));
            Assert.Throws<JsonException>(() => IloJson.Deserialize<Project>(json, out _));
        }
    }

    [Theory]
    [InlineData("""{"\ud800":1,"title":"a"}""")]
    [InlineData("""{"title":"\ud800"}""")]
    [InlineData("""{"title":"a","donors":[{"id":"\ud800","name":"b"}]}""")]
    public void EscapedHalfASurrogatePair_AnyOptions_IsAnErrorOrPassedOver(string json)
    {
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[JsonSerializerOptions.Web, IloJson.Options, IloJson.StrictOptions])
        {
            Exception? error = Record.Exception(() => JsonSerializer.Deserialize<Project>(json, options));
            Assert.True(error is null or JsonException, error?.ToString());
        }
    }

    [Fact]
    public void BadValue_CallersOptions_NamesTheWholePath()
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Project>(
            "{\"title\":\"a\",\n\"donors\":[{\"id\":\"eu\",\"name\":\"b\"},{\"id\":\"x\",\n\"name\":\" \"}]}", JsonSerializerOptions.Web));
        Assert.Equal(("$.donors[1].name", 2), (error.Path, error.LineNumber));
    }
}

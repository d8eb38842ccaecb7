using System.Text.Json;
using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Json;

public sealed class JsonErrorTests
{
    private const string Donor = """{"id":"eu","name":"European Union","kind":"multilateral"}""";

    [Theory]
    [InlineData("""{}""", "$", "JSON deserialization for type 'Ilo.Domain.Project' was missing required properties including: 'title'.")]
    [InlineData("""{"title":null}""", "$.title", "Expected a string; found null.")]
    [InlineData("""{"title":3}""", "$.title", "Expected a string; found a number.")]
    [InlineData("""{"title":" "}""", "$.title", "The text is blank.")]
    [InlineData("""{"title":"a "}""", "$.title", "The text 'a ' begins or ends with white space.")]
    [InlineData("""{"title":"\ud800"}""", "$.title", "The string is not valid Unicode.")]
    [InlineData("""{"title":"a","title":"b"}""", "$.title", "Duplicate property 'title' encountered during deserialization of type 'Ilo.Domain.Project'.")]
    [InlineData("""{"title":"a","id":"A B"}""", "$.id", "Expected an identifier of a-z, 0-9 and hyphens; found 'A B'.")]
    [InlineData("""{"title":"a","duration":"2019"}""", "$.duration", "The JSON value could not be converted to NodaTime.DateInterval.")]
    [InlineData("""{"title":"a","duration":{"start":"2019-01-01"}}""", "$.duration", "JSON deserialization for type 'NodaTime.DateInterval' was missing required properties including: 'end'.")]
    [InlineData("""{"title":"a","duration":{"start":"2019-02-30","end":"2019-03-01"}}""", "$.duration.start", "Expected a day as yyyy-MM-dd; found '2019-02-30'.")]
    [InlineData("""{"title":"a","duration":{"start":"2019-03","end":"2019-03-01"}}""", "$.duration.start", "Expected a day as yyyy-MM-dd; found '2019-03'.")]
    [InlineData("""{"title":"a","duration":{"start":"2019-03-02","end":"2019-03-01"}}""", "$.duration", "The interval ends on 2019-03-01, before it starts on 2019-03-02.")]
    [InlineData("""{"title":"a","budget":{"amount":"3"}}""", "$.budget.amount", "Expected a number; found a string.")]
    [InlineData("""{"title":"a","budget":{"amount":1e99}}""", "$.budget.amount", "The number is out of range.")]
    [InlineData("""{"title":"a","locations":["x",null]}""", "$.locations[1]", "Expected a string; found null.")]
    [InlineData("""{"title":"a","donors":[""" + Donor + """,null]}""", "$.donors", "The element at position 1 is null.")]
    [InlineData("""{"title":"a","locations":"x"}""", "$.locations", "The JSON value could not be converted to System.String[].")]
    [InlineData("""{"title":"a","statedStatus":"Active"}""", "$.statedStatus", "Expected one of unknown, planned, active, closed; found 'Active'.")]
    [InlineData("""{"title":"a","statedStatus":2}""", "$.statedStatus", "Expected one of unknown, planned, active, closed; found a number.")]
    [InlineData("""{"title":"a","donors":[""" + Donor + """,{"id":"","name":"x"}]}""", "$.donors[1].id", "Expected an identifier of a-z, 0-9 and hyphens; found ''.")]
    [InlineData("""{"title":"a","donors":[""" + Donor + ""","x"]}""", "$.donors[1]", "The JSON value could not be converted to Ilo.Domain.Donor.")]
    [InlineData("""{"title":"a","donors":[{"id":"x","name":"y"},{"id":"eu"}]}""", "$.donors[1]", "JSON deserialization for type 'Ilo.Domain.Donor' was missing required properties including: 'name'.")]
    [InlineData("""[]""", "$", "The JSON value could not be converted to Ilo.Domain.Project.")]
    public void Deserialize_BadProject_SaysWhatAndWhere(string json, string path, string message)
    {
        JsonException error = Assert.Throws<JsonException>(() => IloJson.Deserialize<Project>(json));
        Assert.Equal(path, error.Path);
        Assert.StartsWith($"{message} Path: {path} | LineNumber: 0 | BytePositionInLine: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_ErrorOnLaterLine_CountsLinesAndBytes()
    {
        JsonException error = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Project>("{\n  \"title\": \"é\",\n\n  \"label\": \"\"\n}", JsonSerializerOptions.Web));
        Assert.Equal(("$.label", 3, 13), (error.Path, error.LineNumber, error.BytePositionInLine));
    }

    [Fact]
    public async Task DeserializeAsync_ErrorOnLaterLine_CountsLinesAndBytes()
    {
        using MemoryStream stream = new([.. "{\n\"title\":\"a\",\n\"label\":0}"u8]);
        JsonException error = await Assert.ThrowsAsync<JsonException>(async () =>
            await IloJson.DeserializeAsync<Project>(stream, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(("$.label", 2, 9), (error.Path, error.LineNumber, error.BytePositionInLine));
    }

    [Fact]
    public void Deserialize_RecordsOfTheCallersList_NamesBothPlaces()
    {
        JsonException error = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<List<Project>>("[{\"title\":\"a\"},\n{\"title\":\"\"}]", JsonSerializerOptions.Web));
        Assert.Equal(("$[1]", 1), (error.Path, error.LineNumber));
        Assert.Contains("Path within the value: $.title.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_UnknownProperty_IsIgnoredOrAnErrorByOption()
    {
        const string Json = """{"title":"a","donors":[{"id":"x","name":"y","rank":{"deep":[1]}}]}""";
        Assert.Equal("a", IloJson.Deserialize<Project>(Json).Title);
        JsonException error = Assert.Throws<JsonException>(() => IloJson.Deserialize<Project>(Json, IloJson.StrictOptions));
        Assert.Equal("$.donors[0].rank", error.Path);
    }

    [Fact]
    public void Deserialize_NullOrMissingOptional_IsAbsent()
    {
        const string Json = """{"title":"a","label":null,"donors":null,"duration":null,"statedStatus":null,"language":null}""";
        Assert.Equal(new Project { Title = "a" }, IloJson.Deserialize<Project>(Json));
    }

    [Fact]
    public void Deserialize_AnotherId_IsWorkedOutAnew()
    {
        Project project = IloJson.Deserialize<Project>("""{"id":"something-else","title":"a"}""");
        Assert.Equal(new Project { Title = "a" }.Id, project.Id);
    }

    [Fact]
    public void Deserialize_OtherSchemaVersion_IsAnError()
    {
        string json = IloJson.Serialize(new PageReading()).Replace("\"schemaVersion\":1", "\"schemaVersion\":2", StringComparison.Ordinal);
        Assert.Equal("$.schemaVersion", Assert.Throws<JsonException>(() => IloJson.Deserialize<PageReading>(json)).Path);
    }

    [Fact]
    public void Deserialize_Null_IsAnError() => Assert.Throws<JsonException>(() => IloJson.Deserialize<Project>("null"));

    [Theory]
    [InlineData("id", " ", "The text is blank.")]
    [InlineData("property", "", "The text is blank.")]
    [InlineData("property", "Title ", "The text 'Title ' begins or ends with white space.")]
    [InlineData("words", "\t", "The text is blank.")]
    [InlineData("rule", " ", "The text is blank.")]
    public void Deserialize_BlankTextInAFinding_SaysWhatAndWhere(string property, string value, string message) =>
        IsRefused(
            new CatalogueFinding(CatalogueFindingKind.Donor, " eu", default, "Summary", default, " the EU ", "funded-by"), property, value, message);

    [Theory]
    [InlineData("detail", "", "The text is blank.")]
    [InlineData("detail", " ", "The text is blank.")]
    public void Deserialize_BlankTextInAReason_SaysWhatAndWhere(string property, string value, string message) =>
        IsRefused(new MatchReason(MatchReasonKind.Acronym, 1, " ARC"), property, value, message);

    [Theory]
    [InlineData("", "Expected a key of a-z, 0-9 and hyphens; found ''.")]
    [InlineData("Safe kilns", "Expected a key of a-z, 0-9 and hyphens; found 'Safe kilns'.")]
    public void Deserialize_OtherTextForAKey_SaysWhatAndWhere(string value, string message) =>
        IsRefused(new CatalogueLink(CatalogueLinkKind.Project, "safe-kilns", new(default, default, 1, [])), "key", value, message);

    [Fact]
    public void Deserialize_MessageFormatWithoutArguments_IsAnError()
    {
        const string Json = """{"id":"ILO1","severity":"info","messageFormat":"{7","source":{"sourceName":"","span":{"start":0,"length":0},"line":0,"column":0}}""";
        Assert.Equal("$", Assert.Throws<JsonException>(() => IloJson.Deserialize<Diagnostic>(Json)).Path);
    }

    [Fact]
    public void Serialize_DatesThatWouldComeBackOtherwise_Throws()
    {
        LocalDate coptic = new LocalDate(2019, 1, 1).WithCalendar(CalendarSystem.Coptic);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Event { Title = "a", Dates = new(coptic, coptic) }));
        LocalDate ancient = new(-1, 1, 1);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Event { Title = "a", Dates = new(ancient, ancient) }));
    }

    [Fact]
    public void Serialize_TypeOfTheCallers_Throws()
    {
        Assert.Throws<NotSupportedException>(() => IloJson.Serialize(new Version(1, 0)));
        Assert.Throws<NotSupportedException>(() => IloJson.Serialize<ValueList<Version>>([new Version(1, 0)]));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Id = default(Id<Version>) }));
    }

    private static void IsRefused<T>(T value, string property, string bad, string message)
    {
        JsonNode document = JsonSerializer.SerializeToNode(value, JsonSerializerOptions.Web)!;
        Assert.Equal(value, document.Deserialize<T>(JsonSerializerOptions.Web));
        document[property] = bad;
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(document.ToJsonString(), JsonSerializerOptions.Web));
        Assert.Equal(("$." + property, 0L), (error.Path, error.LineNumber));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}

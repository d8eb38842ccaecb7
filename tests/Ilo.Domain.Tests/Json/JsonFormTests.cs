using System.Text.Json;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Tests.Json;

public sealed class JsonFormTests
{
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    private static readonly JsonSerializerOptions Lenient = new(
        JsonSerializerDefaults.Web)
    { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Project Sample = new()
    {
        Title = "Égalité & work",
        Duration = new(new LocalDate(2019, 1, 2), new LocalDate(2023, 12, 31)),
        Budget = new(512000.5m, CurrencyCode.Parse("USD", provider: null)),
        Donors = [new() { Id = Id<Donor>.Parse("eu", provider: null), Name = "European Union", Kind = OrganisationKind.Multilateral }],
        StatedStatus = ProjectStatus.Active,
        Language = LanguageCode.French,
    };

    [Fact]
    public void Serialize_WithIloJson_IsCamelCaseWithoutWhatIsAbsent() => Assert.Equal(
        $$$"""{"id":"{{{Sample.Id}}}","title":"Égalité \u0026 work","duration":{"start":"2019-01-02","end":"2023-12-31"}"""
        + ""","budget":{"amount":512000.5,"currency":"USD"},"donors":[{"id":"eu","name":"European Union","kind":"multilateral"}]"""
        + ""","statedStatus":"active","language":"fr"}""",
        IloJson.Serialize(Sample));

    [Fact]
    public void Serialize_DefaultOptions_NamesAsDeclared() => Assert.Equal(
        $$$"""{"Id":"{{{Sample.Id}}}","Title":"\u00C9galit\u00E9 \u0026 work","Duration":{"start":"2019-01-02","end":"2023-12-31"}"""
        + ""","Budget":{"Amount":512000.5,"Currency":"USD"},"Donors":[{"Id":"eu","Name":"European Union","Kind":"multilateral"}]"""
        + ""","StatedStatus":"active","Language":"fr"}""",
        JsonSerializer.Serialize(Sample));

    [Fact]
    public void Serialize_SnakeCase_FollowsThePolicy() => Assert.StartsWith(
        $$"""{"ID":"{{Sample.Id}}","TITLE":"\u00C9galit\u00E9 \u0026 work","DURATION":{"START":"2019-01-02","END":"2023-12-31"},""",
        JsonSerializer.Serialize(Sample, Snake),
        StringComparison.Ordinal);

    [Fact]
    public void Serialize_RecordsInsideTheCallersTypes_NeedNoSetUp()
    {
        Shelf shelf = new(
            [Sample],
            new() { [Sample.Id] = 3 },
            [ArticleKind.PressRelease],
            new LocalDate(2026, 6, 1),
            null,
            [LanguageCode.English]);
        string json = JsonSerializer.Serialize(shelf, JsonSerializerOptions.Web);
        Assert.Contains($$"""{"{{Sample.Id}}":3},"kinds":["pressRelease"],"day":"2026-06-01","days":null,"languages":["en"]}""", json, StringComparison.Ordinal);
        Shelf? back = JsonSerializer.Deserialize<Shelf>(json, JsonSerializerOptions.Web);
        Assert.Equal(json, JsonSerializer.Serialize(back, JsonSerializerOptions.Web));
    }

    [Fact]
    public void Deserialize_WebOptions_IgnoresCaseAndOrder() => Assert.Equal(
        new Project { Title = "a", Code = "c" },
        JsonSerializer.Deserialize<Project>("""{"CODE":"c","TITLE":"a"}""", JsonSerializerOptions.Web));

    [Fact]
    public void Deserialize_CommentsAndTrailingCommasWhereAllowed_GivesTheRecord() => Assert.Equal(
        new Project { Title = "a", Locations = ["x"] },
        JsonSerializer.Deserialize<Project>(
            "{ /* one */ \"title\": \"a\", // two\n \"locations\": [\"x\",], }",
            Lenient));

    [Fact]
    public void Deserialize_EscapedNames_AreTheSameNames() =>
        Assert.Equal("a", IloJson.Deserialize<Project>("""{"t\u0069tle":"\u0061"}""").Title);

    [Fact]
    public async Task SerializeAsync_AsyncRecords_ReadBackOneByOne()
    {
        Project[] projects = [Sample, Sample with { Title = "Other" }];
        using MemoryStream stream = new();
        await IloJson.SerializeAsync(stream, projects.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        stream.Position = 0;
        Assert.Equal(projects, await IloJson.DeserializeAsyncEnumerable<Project>(stream, cancellationToken: TestContext.Current.CancellationToken)
            .ToArrayAsync(TestContext.Current.CancellationToken));
    }

    private sealed record Shelf(
        IReadOnlyList<Project> Projects,
        Dictionary<Id<Project>, int> Counts,
        ValueList<ArticleKind> Kinds,
        [property: JsonConverter(typeof(IloJsonConverter))] LocalDate Day,
        [property: JsonConverter(typeof(IloJsonConverter))] DateInterval? Days,
        LanguageCode[] Languages);
}

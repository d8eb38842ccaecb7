using System.Text.Json;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Json;

public sealed class UnknownPropertyTests
{
    [Fact]
    public void Deserialize_UnknownProperties_AreKeptWithPathAndValue()
    {
        const string Json = """{"x":{"deep":[1, "é"]},"title":"a","donors":[{"id":"eu","name":"b"},{"id":"x","name":"y","rank one":null}],"z":-1.50}""";
        Project project = IloJson.Deserialize<Project>(Json, out ValueList<UnknownProperty> unknown);
        Assert.Equal(IloJson.Deserialize<Project>(Json), project);
        Assert.Equal(
            [("$.x", """{"deep":[1, "é"]}"""), ("$.donors[1]['rank one']", "null"), ("$.z", "-1.50")],
            unknown.Select(property => (property.Path, property.Json)));
        Assert.Equal("$.z: -1.50", unknown[^1].ToString());
        IloJson.Deserialize<Project>(Json, out ValueList<UnknownProperty> again);
        Assert.Equal(unknown, again);
    }

    [Fact]
    public void Deserialize_WhatTheLibraryWrote_HasNoUnknownProperty()
    {
        Assert.Equal(SpoiledDocument.Page.Json,
            IloJson.Serialize(IloJson.Deserialize<PageReading>(SpoiledDocument.Page.Json, out ValueList<UnknownProperty> unknown)));
        Assert.Empty(unknown);
        AnyRecord record = AnyRecord.Of(new Event { Title = "a" });
        Assert.Equal(record, IloJson.Deserialize<AnyRecord>(IloJson.SerializeToUtf8Bytes(record), out unknown));
        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("{\"title\":\"a\",\n\"x\":[1,}", "$.x", 1)]
    [InlineData("{\"title\":\"a\"}\n{}", "$", 1)]
    [InlineData("null", "$", 0)]
    [InlineData("{\"title\":\"a\",\n\"x\":1,\"y\":\"\\q\"}", "$.y", 1)]
    [InlineData("", "$", 0)]
    public void Deserialize_BadJson_NamesThePlace(string json, string path, long line)
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() => IloJson.Deserialize<Project>(json, out _));
        Assert.Equal((path, line), (error.Path, error.LineNumber));
    }

    [Fact]
    public void Deserialize_UnknownValueThatIsNotUnicode_IsAnError()
    {
        byte[] json = [.. "{\"title\":\"a\",\"x\":\""u8, 0xFF, .. "\"}"u8];
        JsonException error = Assert.Throws<JsonException>(() => IloJson.Deserialize<Project>(json, out _));
        Assert.Equal("$.x", error.Path);
    }
}

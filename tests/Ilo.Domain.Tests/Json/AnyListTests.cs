using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Tests.Json;

/// <summary>A list of a type of the caller's is an array of what the caller's options make of that type.</summary>
public sealed class AnyListTests
{
    private static readonly JsonSerializerOptions Camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public enum Height
    {
        Low,
        High,
    }

    [Fact]
    public void List_OfCallersRecord_IsReadBackEqualUnderAnyOptions()
    {
        Shelf shelf = new([new("Kilns", new(2019, 3, 1)), new("Looms", null)], [[1, 2], []], [Height.High]);
        Assert.Equal(shelf, JsonSerializer.Deserialize<Shelf>(JsonSerializer.Serialize(shelf)));
        string json = JsonSerializer.Serialize(shelf, Camel);
        Assert.Equal("""{"books":[{"title":"Kilns","on":"2019-03-01"},{"title":"Looms","on":null}],"rows":[[1,2],[]],"heights":["High"]}""", json);
        Assert.Equal(shelf, JsonSerializer.Deserialize<Shelf>(json, Camel));
    }

    [Fact]
    public void List_OfCallersRecordThatHoldsOurs_HasTheLibrarysFormInside()
    {
        ValueList<Loan> loans = [new(new Donor { Id = Id<Donor>.Parse("no"), Name = "Norway" }, DateOnly.MinValue)];
        string json = JsonSerializer.Serialize(loans, Camel);
        Assert.Equal("""[{"from":{"id":"no","name":"Norway","kind":"unknown"},"day":"0001-01-01"}]""", json);
        Assert.Equal(loans, JsonSerializer.Deserialize<ValueList<Loan>>(json, Camel));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""[{"title":7}]""")]
    [InlineData("""[{"title":"a"}""")]
    public void List_OfCallersRecord_BadDocument_IsAJsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<Book>>(json, Camel));

    [Fact]
    public void List_BadElement_IsNamedByItsPath()
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<Book>>("""[{"title":"a"},{"title":7}]""", Camel));
        Assert.Equal("$[1].title", error.Path);
    }

    public sealed record Book(string Title, DateOnly? On);

    public sealed record Loan(Donor From, DateOnly Day);

    public sealed record Shelf(
        ValueList<Book> Books, ValueList<ValueList<int>> Rows, [property: JsonConverter(typeof(Names))] ValueList<Height> Heights);

    private sealed class Names : JsonConverter<ValueList<Height>>
    {
        public override ValueList<Height> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            [.. JsonSerializer.Deserialize<string[]>(ref reader)!.Select(Enum.Parse<Height>)];

        public override void Write(Utf8JsonWriter writer, ValueList<Height> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Select(height => height.ToString()));
    }
}

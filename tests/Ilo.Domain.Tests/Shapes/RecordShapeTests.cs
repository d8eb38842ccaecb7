using System.Reflection;
using Ilo.Domain.Json;
using Ilo.Domain.Shapes;
using Ilo.Domain.Tests.Conventions;

namespace Ilo.Domain.Tests.Shapes;

/// <summary>A record's table has every property of the record, and what walks the table sees each of them.</summary>
public sealed class RecordShapeTests
{
    private const int Count = 30;

    public static TheoryData<Type> Records => [.. RecordTables.Records];

    [Theory]
    [MemberData(nameof(Records))]
    public void Table_OfARecord_HasARowForEveryPropertyInTheirOrder(Type record) => RecordTables.Call(typeof(RecordShapeTests), nameof(CheckRows), record);

    [Theory]
    [MemberData(nameof(Records))]
    public void Copy_OfARow_ChangesItsPropertyAlone(Type record) => RecordTables.Call(typeof(RecordShapeTests), nameof(CheckCopies), record);

    [Theory]
    [MemberData(nameof(Records))]
    public void TextsOf_ARecord_AreThoseOfItsTextRows(Type record) => RecordTables.Call(typeof(RecordShapeTests), nameof(CheckTexts), record);

    [Theory]
    [MemberData(nameof(Records))]
    public void Json_WithOneProperty_IsReadBackWithIt(Type record) => RecordTables.Call(typeof(RecordShapeTests), nameof(CheckJson), record);

    [Fact]
    public void Unite_ValuesOfSeveral_TakesTheOneThatMostGiveAndNamesThem()
    {
        RecordProperty<Project> label = Assert.Single(ProjectShape.Table.Properties, row => row.Name == nameof(Project.Label));
        Project[] sources = [Labelled(null), Labelled("One"), Labelled("Two"), Labelled("Two"), Labelled("One")];
        List<int> givers = [];
        Assert.Equal("One", label.Unite(sources[0], sources, givers).Label);
        Assert.Equal([1, 4], givers);

        static Project Labelled(string? text) => new() { Title = "Better Lamps", Label = text };
    }

    [Fact]
    public void Unite_ListsOfSeveral_TakesEachElementOnceAndNamesWhoGaveAny()
    {
        RecordProperty<Project> locations = Assert.Single(ProjectShape.Table.Properties, row => row.Name == nameof(Project.Locations));
        Project[] sources = [At("Harbour"), At(), At("Lake", "Harbour")];
        List<int> givers = [];
        Assert.Equal(["Harbour", "Lake"], locations.Unite(sources[0], sources, givers).Locations);
        Assert.Equal([0, 2], givers);

        static Project At(params string[] places) => new() { Title = "Better Lamps", Locations = places.ToValueList() };
    }

    private static void CheckRows<TRecord>()
        where TRecord : class =>
        Assert.Equal(
            RecordProperties.Settable(typeof(TRecord)).Select(property => property.Name), RecordTables.Of<TRecord>().Properties.Select(row => row.Name));

    private static void CheckCopies<TRecord>()
        where TRecord : class
    {
        TRecord[] records = [.. Samples.Of(typeof(TRecord), Count).Cast<TRecord>()];
        foreach (RecordProperty<TRecord> row in RecordTables.Of<TRecord>().Properties)
        {
            PropertyInfo property = typeof(TRecord).GetProperty(row.Name)!;
            Assert.Equal(property.PropertyType, Nullable.GetUnderlyingType(property.PropertyType) is null ? row.ValueType : property.PropertyType);
            foreach ((TRecord from, TRecord onto) in records.Zip(records.Skip(1)))
            {
                TRecord copy = row.Copy(from, onto);
                Assert.Equal(property.GetValue(from), row.ValueOf(copy));
                Assert.Equal(RecordProperties.With(onto, property, property.GetValue(from)), copy);
                Assert.Equal(Equals(row.ValueOf(from), row.ValueOf(onto)), row.AreEqual(from, onto));
                Assert.Equal(onto.Equals(copy) ? [] : [row.Name], RecordTables.Of<TRecord>().Differences(onto, copy).Select(other => other.Name));
            }
        }
    }

    private static void CheckTexts<TRecord>()
        where TRecord : class
    {
        foreach (TRecord record in Samples.Of(typeof(TRecord), Count).Cast<TRecord>())
        {
            RecordShape<TRecord> table = RecordTables.Of<TRecord>();
            Assert.Equal(table.Properties.Where(row => row.IsText).SelectMany(row => row.TextsOf(record)), table.TextsOf(record));
            Assert.All(table.Properties.Where(row => row.IsText), row => Assert.True(row.IsGiven(record) || !row.TextsOf(record).Any()));
        }
    }

    private static void CheckJson<TRecord>()
        where TRecord : class
    {
        TRecord[] records = [.. Samples.Of(typeof(TRecord), Count).Cast<TRecord>()];
        foreach (RecordProperty<TRecord> row in RecordTables.Of<TRecord>().Properties)
        {
            Assert.Contains(records, row.IsGiven);
            TRecord record = row.Copy(records.First(row.IsGiven), records[0]);
            Assert.Equal(row.ValueOf(record), row.ValueOf(IloJson.Deserialize<TRecord>(IloJson.Serialize(record))));
        }
    }
}

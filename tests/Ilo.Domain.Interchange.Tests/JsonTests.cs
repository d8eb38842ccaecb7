using System.Text.Json;
using System.Text.Json.Serialization;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Tests.Iati;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>What the package gives back can be the answer of an endpoint: it is written under the serializer's own options, days as days.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions[] Options = [JsonSerializerOptions.Default, JsonSerializerOptions.Web];

    [Fact]
    public void Report_IsWrittenWithEachItemThatIsLeftOut()
    {
        ExportReport report = IatiWriter.Write(Stream.Null, Items.SamplePages, IatiWriterTests.Options with { OnlyComplete = true });
        Assert.NotEmpty(report.LeftOut);
        JsonElement json = Written(report);
        Assert.Equal(report.LeftOut.Count, json.GetProperty("leftOut").GetArrayLength());
        Assert.Equal(report.Diagnostics.Count, json.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void Tables_AreWrittenRowByRow()
    {
        TableSet tables = TableSet.Of(Items.SamplePages, new() { AsOf = new(2026, 1, 1) });
        JsonElement json = Written(tables);
        Assert.Equal(tables.Count, json.GetArrayLength());
        Assert.Equal(tables[0].Rows.Count(), json[0].GetProperty("rows").GetArrayLength());
        Assert.Equal(tables[0].Columns.Count, json[0].GetProperty("rows")[0].GetProperty("cells").GetArrayLength());
    }

    [Fact]
    public void Row_IsReadBackWithDaysAsTexts()
    {
        TableRow row = new(default, ["kiln", 7, 12.50m, true, null, new LocalDate(2019, 2, 3), (ValueList<string>)["a", "b"]]);
        string json = JsonSerializer.Serialize(row, JsonSerializerOptions.Web);
        Assert.Contains("""["kiln",7,12.50,true,null,"2019-02-03",["a","b"]]""", json, StringComparison.Ordinal);
        TableRow back = JsonSerializer.Deserialize<TableRow>(json, JsonSerializerOptions.Web)!;
        Assert.Equal(["kiln", 7m, 12.50m, true, null, "2019-02-03", (ValueList<string>)["a", "b"]], back.Cells);
    }

    [Fact]
    public void Row_GeneratedContextOfAnApplication_WritesAndReadsIt()
    {
        TableRow row = new(default, ["kiln", 12.50m, new LocalDate(2019, 2, 3)]);
        string json = JsonSerializer.Serialize(row, RowContext.Default.TableRow);
        Assert.Equal(["kiln", 12.50m, "2019-02-03"], JsonSerializer.Deserialize(json, RowContext.Default.TableRow)!.Cells);

        // The generator names the converter in the application's code, where the internals that these tests see are out of reach.
        Assert.True(typeof(TableCellsConverter).IsPublic);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[{}]")]
    [InlineData("[[1]]")]
    [InlineData("[1e400]")]
    public void Row_BadCells_IsAJsonException(string cells) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TableRow>($$"""{"Cells":{{cells}}}"""));

    [Fact]
    public void Activities_AreReadBackEqual()
    {
        using MemoryStream file = new();
        IatiWriter.Write(file, Items.SamplePages, IatiWriterTests.Options);
        file.Position = 0;
        IatiActivity[] read = [.. IatiReader.ReadAsync(file).ToBlockingEnumerable(TestContext.Current.CancellationToken)];
        Assert.NotEmpty(read);
        IatiBudget budget = new() { Start = new(2019, 1, 1), End = new(2019, 12, 31), ValueDate = new(2018, 12, 1), Value = new(512_000.5m, default) };
        IatiActivity[] activities = [.. read, read[0] with { Budgets = [budget], ActualEnd = new(2020, 2, 29), Hierarchy = 1 }];
        foreach (IatiActivity activity in activities)
        {
            Written(activity);
            foreach (JsonSerializerOptions options in Options)
            {
                IatiActivity? back = JsonSerializer.Deserialize<IatiActivity>(JsonSerializer.Serialize(activity, options), options);
                Assert.Equal(activity with { Project = null }, back! with { Project = null });
                Assert.Equal(activity.Project, back.Project);
            }
        }
    }

    [Fact]
    public void Calendar_IsWrittenWithItsEvents()
    {
        using MemoryStream file = new();
        CalendarWriter.Write(file, Items.SamplePages, new() { Stamp = Items.Moment, Links = Items.Links });
        file.Position = 0;
        CalendarReading calendar = CalendarReader.Read(file);
        Assert.NotEmpty(calendar.Events);
        Assert.Equal(calendar.Events.Count, Written(calendar).GetProperty("events").GetArrayLength());
    }

    // A day that the serializer takes apart by its properties has the whole calendar in it.
    private static JsonElement Written<T>(T value)
    {
        foreach (JsonSerializerOptions options in Options)
        {
            Assert.DoesNotContain("DayOfYear", JsonSerializer.Serialize(value, options), StringComparison.OrdinalIgnoreCase);
        }

        return JsonSerializer.SerializeToElement(value, JsonSerializerOptions.Web);
    }
}

/// <summary>What an application makes that writes rows without reflection.</summary>
[JsonSerializable(typeof(TableRow))]
internal sealed partial class RowContext : JsonSerializerContext;

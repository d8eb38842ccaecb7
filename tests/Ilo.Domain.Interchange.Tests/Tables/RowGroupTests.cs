using System.Globalization;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Parquet;

namespace Ilo.Domain.Interchange.Tests.Tables;

/// <summary>The row groups of Parquet files, as another program counts them.</summary>
public sealed class RowGroupTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-groups-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "1")]
    [InlineData(100_000, "100000")]
    [InlineData(100_001, "100000 1")]
    [InlineData(250_000, "100000 100000 50000")]
    public void Write_Rows_AreInGroupsOfAHundredThousandAndAllThereInOrder(int count, string groups)
    {
        const int PlacesOfOne = 1000;
        Project[] projects = [.. Enumerable.Range(0, (count + PlacesOfOne - 1) / PlacesOfOne).Select(project => new Project
        {
            Title = "Lamps",
            Locations = [.. Enumerable.Range(project * PlacesOfOne, Math.Min(PlacesOfOne, count - (project * PlacesOfOne))).Select(place => $"Place {place}")],
        })];
        string path = Path.Combine(_folder, "places.parquet");
        using (FileStream stream = File.Create(path))
        {
            Assert.Equal(count, ParquetTables.Write(stream, TableSet.Of(Items.CatalogueOf(projects), Formats.Tables), "project_places").Written);
        }

        using Duck duck = new();
        Assert.Equal(groups, string.Join(' ', duck.Rows(
            $"SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata('{path}') ORDER BY row_group_id",
            row => Convert.ToString(row.GetValue(1), CultureInfo.InvariantCulture))));

        // Each place is in its row, in the order of the table, over the ends of the groups too.
        Assert.Equal([count.ToString(CultureInfo.InvariantCulture)], duck.Rows(
            $"SELECT count(*) FROM read_parquet('{path}', file_row_number = true) WHERE place = concat('Place ', file_row_number)",
            row => Convert.ToString(row.GetValue(0), CultureInfo.InvariantCulture)!));
    }
}

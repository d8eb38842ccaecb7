namespace Ilo.Domain.PackageTests;

/// <summary>A program that reads a page, answers a query and hands the result on, for consumers without reflection.</summary>
internal static class ConsumerProgram
{
    internal const string Source = """"
        using System.Text.Json;
        using System.Text.Json.Serialization;

        const string Page = """
            Projects

              1. Safe kilns for all

                1 March 2019 - 30 April 2021

                The European Union funds the project. It fights child labour in Punjab.

            """;
        PageReading reading = PageReader.Read(Page, new PageReaderOptions { SourceName = "projects.txt" });
        Catalogue catalogue = Catalogue.From([reading]);
        QueryReading query = CatalogueQuery.Parse("kilns donor:eu active:2019-06-01");
        CatalogueAnswer answer = catalogue.Answer(query.Query);
        ValueList<Facet> facets = catalogue.Facets(query.Query);
        Console.WriteLine($"{answer}; {answer.Projects.Items[0]}");

        Console.WriteLine(Survives(catalogue));
        Console.WriteLine(Survives(answer) && Survives(query) && Survives(facets) && Survives(catalogue.Projects.Timeline()) && Survives(catalogue.Projects));
        Console.WriteLine(Survives(catalogue.Projects.CountPerYear()) && Survives(catalogue.DifferencesFrom(Catalogue.Empty)) && Survives(catalogue.Quality));
        Console.WriteLine(IloJson.Serialize(IloJson.Deserialize<PageReading>(IloJson.Serialize(reading))) == IloJson.Serialize(reading));
        Console.WriteLine(IloJson.GetSchema<Project>()["$ref"]);

        using MemoryStream lines = new();
        await IloJson.WriteLinesAsync(lines, [AnyRecord.Of(answer.Projects.Items[0]), AnyRecord.Of(Donor.Named("European Union"))]);
        lines.Position = 0;
        await foreach (AnyRecord line in IloJson.ReadLinesAsync<AnyRecord>(lines))
        {
            Console.WriteLine(line);
        }

        Shelf shelf = new([.. catalogue.Projects], new LocalDate(2019, 6, 1), new() { [catalogue.ProjectItems[0].Identifier] = ProjectStatus.Active });
        string json = JsonSerializer.Serialize(shelf, ShelfContext.Default.Shelf);
        Shelf back = JsonSerializer.Deserialize(json, ShelfContext.Default.Shelf)!;
        Console.WriteLine(back.Day == shelf.Day && back.Projects.SequenceEqual(shelf.Projects) && back.Statuses.Values.Single() == ProjectStatus.Active);

        try
        {
            IloJson.Deserialize<Project>("""{"title":"Safe kilns","donors":[{"id":"eu","name":" "}]}""");
        }
        catch (JsonException e)
        {
            Console.WriteLine(e.Path);
        }

        static bool Survives<T>(T value) => IloJson.Deserialize<T>(IloJson.Serialize(value))!.Equals(value);

        internal sealed record Shelf(
            List<Project> Projects,
            [property: JsonConverter(typeof(IloJsonConverter))] LocalDate Day,
            Dictionary<Id<Project>, ProjectStatus> Statuses);

        [JsonSerializable(typeof(Shelf))]
        internal sealed partial class ShelfContext : JsonSerializerContext;
        """";

    internal const string Output = """
        1 project, 0 events, 0 articles; Safe kilns for all (2019-03-01/2021-04-30)
        True
        True
        True
        True
        #/$defs/project
        Safe kilns for all (2019-03-01/2021-04-30)
        European Union
        True
        $.donors[0].name
        """;
}

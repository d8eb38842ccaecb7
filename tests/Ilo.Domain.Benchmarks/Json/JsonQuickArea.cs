using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ilo.Domain.Json;

namespace Ilo.Domain.Benchmarks.Json;

/// <summary>Compares the library's JSON with the serializer's own source generator on the same documents, in one run.</summary>
internal sealed class JsonQuickArea : IQuickArea
{
    private const int Records = 200;
    private const int Rounds = 60;
    private const int RepeatsPerRound = 5;

    public string Name => "json";

    public void Run(TextWriter output)
    {
        JsonTypeInfo<Project> info = (JsonTypeInfo<Project>)IloJson.Options.GetTypeInfo(typeof(Project));
        Project[] projects = [.. Enumerable.Range(0, Records).Select(Make)];
        byte[][] documents = [.. projects.Select(project => JsonSerializer.SerializeToUtf8Bytes(project, info))];
        PlainProject[] plain = [.. documents.Select(document => JsonSerializer.Deserialize(document, PlainContext.Default.PlainProject)!)];
        (string Name, Action Work)[] works =
        [
            ("write, source generator", () => Array.ForEach(plain, project => JsonSerializer.SerializeToUtf8Bytes(project, PlainContext.Default.PlainProject))),
            ("write, Ilo.Domain, identifier known", () => Array.ForEach(projects, project => IloJson.SerializeToUtf8Bytes(project))),
            ("write, JsonSerializer, identifier known", () => Array.ForEach(projects, project => JsonSerializer.SerializeToUtf8Bytes(project, info))),
            ("write, Ilo.Domain, identifier new", () => Array.ForEach(projects, project => IloJson.SerializeToUtf8Bytes(project with { }))),
            ("identifier alone", () => Array.ForEach(projects, project => _ = (project with { }).Id)),
            ("read, source generator", () => Array.ForEach(documents, document => JsonSerializer.Deserialize(document, PlainContext.Default.PlainProject))),
            ("read, Ilo.Domain", () => Array.ForEach(documents, document => JsonSerializer.Deserialize(document, info))),
        ];
        double[] best = Best(works);
        for (int i = 0; i < works.Length; i++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{works[i].Name,-36} {best[i]:0.000} µs a record"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"write {best[0] / best[1]:0.00}x (through JsonSerializer {best[0] / best[2]:0.00}x, identifier new {best[0] / best[3]:0.00}x), read {best[5] / best[6]:0.00}x the source generator's speed"));
    }

    // The best round: anything slower measures the machine's other work. The works take turns, so that none has a quieter time.
    private static double[] Best((string Name, Action Work)[] works)
    {
        double[] best = new double[works.Length];
        Array.Fill(best, double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < works.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                for (int repeat = 0; repeat < RepeatsPerRound; repeat++)
                {
                    works[i].Work();
                }

                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds / (Records * RepeatsPerRound));
            }
        }

        return best;
    }

    private static Project Make(int number) => new()
    {
        Title = string.Create(CultureInfo.InvariantCulture, $"Safe kilns for all {number}"),
        Duration = new DateInterval(new LocalDate(2015, 1, 1).PlusDays(number), new LocalDate(2019, 12, 31).PlusDays(number)),
        Label = "Travail décent",
        Credit = "© ILO 2024",
        Summary = "The project works with the ministry, employers and workers so that kilns keep to the law, and trains inspectors in three provinces.",
        Sections = [new() { Heading = "Objectives", Paragraphs = ["To support the government in its reform.", "To train inspectors."] }],
        Budget = new(512_000 + number, CurrencyCode.Parse("USD", provider: null)),
        Code = "PAK/15/01/EUR",
        Locations = ["Punjab", "Sindh"],
        Beneficiaries = ["Workers in small kilns", "Labour inspectors"],
        Donors = [new() { Id = Id<Donor>.Parse("eu", provider: null), Name = "European Union", Acronym = "EU", Kind = OrganisationKind.Multilateral }],
        Partners = [Organisation.Named("Employers' Federation")],
        Themes =
        [
            new()
            {
                Id = Id<Theme>.Parse("child-labour", provider: null), Name = "Child labour", FrenchName = "Travail des enfants",
                SpanishName = "Trabajo infantil", DacPurposeCode = "16070", SdgTargets = ["8.7"],
            },
        ],
        Language = LanguageCode.English,
    };
}

using System.Collections;
using System.Reflection;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Recognition;
using Ilo.Domain.Tests.Generators;
using Ilo.Domain.Text;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Json;

/// <summary>Values of every type that holds data: what pages, catalogues and queries give, and all that these hold.</summary>
internal static class JsonSamples
{
    private const int MostOfAType = 4;

    private static readonly Dictionary<Type, List<object>> ByType = Collect();

    /// <summary>Returns values of a type; none where none are known.</summary>
    internal static IReadOnlyList<object> Of(Type type)
    {
        if (type.IsEnum)
        {
            return [.. Enum.GetValues(type).Cast<object>()];
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            MethodInfo list = typeof(JsonSamples).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!;
            return [list.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, null)!, Activator.CreateInstance(type)!];
        }

        return type.IsInterface
            ? [.. ByType.Where(pair => type.IsAssignableFrom(pair.Key)).SelectMany(pair => pair.Value).Take(12)]
            : ByType.GetValueOrDefault(type) ?? [];
    }

    private static ValueList<T> ListOf<T>() => [.. Of(typeof(T)).Cast<T>()];

    private static Dictionary<Type, List<object>> Collect()
    {
        Dictionary<Type, List<object>> found = [];
        foreach (object seed in Seeds())
        {
            Add(found, seed, depth: 0);
        }

        return found;
    }

    private static IEnumerable<object> Seeds()
    {
        PageReading[] readings =
        [
            .. Directory.GetFiles(Repository.PathOf("samples/Pages"), "*.txt").Order(StringComparer.Ordinal)
                .Where(file => Path.GetFileName(file) != "about.txt")
                .Select(file => PageReader.Read(File.ReadAllBytes(file), new PageReaderOptions { SourceName = Path.GetFileName(file) })),
        ];
        Catalogue older = Catalogue.From(readings[..3]);
        Catalogue catalogue = Catalogue.From(readings);
        LocalDate day = new(2019, 6, 1);
        CatalogueQuery query = Ilo.Domain.CatalogueQuery.Everything with
        {
            In = [RecordKind.Project],
            Donors = [Id<Donor>.Parse("eu")],
            DonorKinds = [OrganisationKind.Foundation],
            DonorCountries = [CountryCode.Parse("CH")],
            Years = [2019, 2020],
            Places = ["punjab"],
            Words = ["child labour"],
            Status = new(ProjectStatus.Active, day),
            Budget = new(CurrencyCode.Parse("USD"), 1.50m, null),
            Order = [RecordOrder.Start.Descending, RecordOrder.Title],
            EventStatus = EventStatus.Cancelled,
            On = day,
            Author = "a b",
            PageSize = 3,
            Page = 2,
        };
        yield return older;
        yield return older.Identities;
        yield return new CatalogueOptions { KnownSources = KnownSourceRule.Replace, Identities = older.Identities };
        yield return new CatalogueProgress(CatalogueStep.Joining, 1, 3);
        yield return catalogue;
        yield return catalogue.DifferencesFrom(older);
        yield return Change(catalogue.ProjectItems[0]);
        yield return Change(catalogue.EventItems[0]);
        yield return Change(catalogue.ArticleItems[0]);
        yield return Change(catalogue.OfficeItems[0]);
        yield return new Money(12.50m, CurrencyCode.Parse("USD"));
        yield return new Money(-3, default);
        yield return catalogue.Projects.Select((project, i) => i == 0 ? project with { Summary = null, Code = "X/1" } : project).ToArray();
        yield return readings;
        yield return query;
        yield return Ilo.Domain.CatalogueQuery.Parse("kilns donor:eu nonsense:3 sort:-start");
        yield return catalogue.Answer(Ilo.Domain.CatalogueQuery.Everything);
        yield return catalogue.Facets(Ilo.Domain.CatalogueQuery.Everything);
        yield return catalogue.Projects.Concurrency();
        yield return catalogue.Projects.CountPerYear();
        yield return catalogue.Projects.ProjectDaysPerDonor();
        yield return catalogue.Projects.ProjectDaysPerTheme();
        yield return new StatusConflict(catalogue.Projects[0], day, ProjectStatus.Planned);
        yield return TextRecognizer.Default.Recognize(new TextToRecognize
        {
            Title = " A title ",
            Body = "The European Union funds the project with the International Organisation of Employers. It fights child labour.",
        });
        yield return Ilo.Domain.Dates.DateIntervalPattern.English.FindAll("The course is held on 3 May 2014.").ToArray();
        yield return new TextToRecognize { Body = " " };
        yield return new TextFindings { ProjectNames = [new("Better Work", TextPart.Body, new(0, 11), "Better Work", "project-name")] };
        yield return new Finding<Organisation>(Organisation.Named("Union"), TextPart.Title, new(0, 5), "Union", "partner");
        yield return new Tally<Theme>(Generated.Themes.Sample(1, 10).First(), 3);
        yield return new VocabularyFile("donors.txt", "text\n");
        yield return new PageFilesProgress(3, new("a.txt", readings[0], null));
        yield return new PageFile("b.txt", null, new IOException("It is not there."));
        yield return new PageReaderOptions
        {
            SourceName = "x",
            Address = new("https://example.org/a page"),
            Links = [new(new(0, 3), new("https://example.org/"))],
            Language = LanguageCode.French,
            MaxEntries = 3,
        };
        yield return new MatchReason(MatchReasonKind.Acronym, -1.5, " ARC");
        yield return new CatalogueLink(CatalogueLinkKind.Predecessor, "safe-kilns", new(default, default, 1, []));
        yield return new QualityReport([new(QualityIssueKind.PossibleDuplicate, RecordKind.Project, "a", "m", []) { OtherKey = "b" }]);
        foreach (IRecord[] records in (IRecord[][])[[.. catalogue.Projects], [.. catalogue.Events], [.. catalogue.Articles]])
        {
            yield return new RecordSet<IRecord>(records);
            yield return records.Timeline();
            yield return records.Answer(Ilo.Domain.CatalogueQuery.Everything);
        }

        yield return catalogue.Projects.Timeline();
        yield return catalogue.Events.Timeline();
        yield return catalogue.Articles.Timeline();
        yield return new ResultPage<Office>(catalogue.Offices, 1, 1, 1);
        yield return Generated.AnyRecords.Sample(8, 30).ToArray();
        yield return With(catalogue.Projects[0]);
        yield return With(catalogue.Events[0]);
        yield return With(catalogue.Articles[0]);
        yield return With(catalogue.Offices[0]);
        yield return With(Donor.Named("European Union"));
        yield return With(Organisation.Named("Union"));
        yield return With(Generated.Themes.Sample(1, 10).First());
        yield return With(AnyRecord.Of(catalogue.Projects[0]));
        yield return With(readings[0]);
        yield return With(catalogue);
        yield return Generated.Projects.Sample(4, 40).ToArray();
        yield return Generated.Events.Sample(4, 40).ToArray();
        yield return Generated.Articles.Sample(4, 40).ToArray();
        yield return Generated.Offices.Sample(4, 40).ToArray();
    }

    private static ItemChange<T> Change<T>(CatalogueItem<T> item)
        where T : class =>
        new(item, item, [new("Title", null, " a"), new("Summary", "a", null)]);

    private static WithUnknown<T> With<T>(T value) => new(value, [new("$.x", "1")]);

    private static void Add(Dictionary<Type, List<object>> found, object? value, int depth)
    {
        if (value is null or string || depth > 12)
        {
            return;
        }

        Type type = value.GetType();
        bool isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
        if (JsonContracts.Find(type) is not null && !type.IsEnum && !isList)
        {
            List<object> known = found.TryGetValue(type, out List<object>? list) ? list : found[type] = [];
            if (known.Count >= MostOfAType || IsNothing(type, value))
            {
                return;
            }

            known.Add(value);
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items.Cast<object?>().Take(40))
            {
                Add(found, item, depth + 1);
            }
        }
        else if (type.Assembly == typeof(Project).Assembly || type == typeof(DateInterval))
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Add(found, property.GetValue(value), depth + 1);
            }
        }
    }

    // The empty identifier and the empty code stand for nothing, which JSON leaves out.
    private static bool IsNothing(Type type, object value) => type.IsValueType && value.ToString()!.Length == 0;
}

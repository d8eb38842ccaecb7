using System.Collections;
using System.Reflection;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Arguments at the ends of what their types allow, and the library's own objects made of records at the first and last days.</summary>
internal sealed class EdgeValues
{
    private const int MostOfOneType = 4;

    private static readonly LocalDate[] Days = [LocalDate.MinIsoValue, new(1, 1, 1), new(9999, 12, 31), LocalDate.MaxIsoValue, new(2016, 2, 29)];

    private readonly Dictionary<Type, List<object>> _found = [];
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    internal EdgeValues()
    {
        Catalogue catalogue = Catalogue.From(Readings());
        Catalogue later = catalogue.Remove("news").Replace(Readings().First(reading => reading.SourceName == "list"));
        object[] roots =
        [
            catalogue, later, Catalogue.Empty, later.DifferencesFrom(catalogue),
            new CatalogueOptions { MaxDaysAfterProject = int.MaxValue, MaxDaysBeforeProject = int.MaxValue, MaxPhaseGapInDays = int.MaxValue }, .. Readings(),
            PageReader.Read(""), PageReader.Read("Projects\n\n  1. Lamps\n\n    1 January 0001 - 31 December 9999\n"),
            CatalogueQuery.Everything with { ActiveOn = Days[0], Page = int.MaxValue, PageSize = int.MaxValue, Years = [1, 9999] },
            CatalogueQuery.Everything with { During = new(Days[0], Days[3]), UpcomingFrom = Days[3], PastOn = Days[0], LastingAtLeast = int.MaxValue },
            CatalogueQuery.Parse(""), CatalogueQuery.ParseUrl(""), catalogue.Projects.Concurrency(),
            catalogue.Projects.StatusConflictsOn(Days[3]), catalogue.Projects.Facets(CatalogueQuery.Everything),
        ];
        foreach (object root in roots)
        {
            Take(root, depth: 0);
        }
    }

    /// <summary>Returns values to try for a parameter; its default where it is not known how to make one.</summary>
    internal IReadOnlyList<object?> Of(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return Of(type) is { Count: > 0 } known ? known : parameter.HasDefaultValue ? [parameter.DefaultValue] : [];
    }

    /// <summary>Returns values to try for a type; none where it is not known how to make one.</summary>
    internal IReadOnlyList<object?> Of(Type type)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        if (Fixed(inner) is { } known)
        {
            return inner == type ? known : [.. known, (object?)null];
        }

        object?[] taken = [.. _found.Where(pair => inner.IsAssignableFrom(pair.Key)).SelectMany(pair => pair.Value).Take(MostOfOneType)];
        return taken.Length > 0 ? taken
            : inner.IsEnum ? [.. Enum.GetValues(inner).Cast<object?>().Take(2), Enum.ToObject(inner, int.MaxValue)]
            : ArgumentMaker.TryMake(type, out object? made) ? [made] : [];
    }

    private static object?[]? Fixed(Type type) => type switch
    {
        _ when type == typeof(string) => ["", " ", "\0", "x", new string('a', 3000)],
        _ when type == typeof(int) => [int.MaxValue, int.MinValue, -1, 0, 1],
        _ when type == typeof(long) => [long.MaxValue, long.MinValue, 0L],
        _ when type == typeof(double) => [double.NaN, double.PositiveInfinity, -1.0, 0.0, 1.0],
        _ when type == typeof(decimal) => [decimal.MaxValue, decimal.MinValue, 0m],
        _ when type == typeof(LocalDate) => [.. Days.Cast<object?>(), default(LocalDate)],
        _ when type == typeof(YearMonth) => [.. Days.Select(day => (object?)day.ToYearMonth())],
        _ when type == typeof(DateInterval) =>
            [new DateInterval(Days[0], Days[3]), new DateInterval(Days[1], Days[2]), new DateInterval(Days[0], Days[0]), new DateInterval(Days[3], Days[3])],
        _ when type == typeof(Period) => [Period.FromYears(int.MaxValue), Period.FromDays(int.MinValue), Period.Zero, Period.FromDays(1)],
        _ when type == typeof(TextSpan) => [default(TextSpan), new TextSpan(int.MaxValue, 0), new TextSpan(0, int.MaxValue)],
        _ when type == typeof(TextToRecognize) => [new TextToRecognize { Body = "" }, new TextToRecognize { Body = "", Title = " ", Label = "" }],
        _ when type == typeof(BudgetRange) =>
            [new BudgetRange(CurrencyCode.Parse("USD", null), decimal.MinValue, decimal.MaxValue),
            new BudgetRange(CurrencyCode.Parse("USD", null), null, null)],
        _ when type == typeof(IEnumerable<Project>) => [Projects, Array.Empty<Project>()],
        _ when type == typeof(IEnumerable<Event>) => [Events, Array.Empty<Event>()],
        _ when type == typeof(IEnumerable<Article>) => [Articles, Array.Empty<Article>()],
        _ => null,
    };

    private static Project[] Projects { get; } =
        [.. Days.SelectMany(first => Days.Where(last => first <= last), static (first, last) => new Project
        {
            Title = "Lamps " + first.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Duration = new(first, last),
            Summary = "-",
            Donors = [Donor.Named("European Union")],
        }), new() { Title = "Lamps" }];

    private static Event[] Events { get; } =
        [.. Projects.Select(project => new Event { Title = project.Title, Dates = project.Duration, Summary = "-", Place = "Geneva" })];

    private static Article[] Articles { get; } =
        [.. Projects.Select(
            project => new Article { Title = project.Title, Date = project.Duration is { Start.Year: >= 1 and <= 9999 } days ? new(days.Start) : null })];

    private static PageReading[] Readings() =>
    [
        Reading("list", Projects.Select(project => new PageRecord(default, 0) { Project = project })),
        Reading("events", Events.Select(one => new PageRecord(default, 0) { Event = one })),
        Reading("news", Articles.Select(article => new PageRecord(default, -1) { Article = article })),
    ];

    private static PageReading Reading(string name, IEnumerable<PageRecord> records) => new()
    {
        SourceName = name,
        Records = records.Select(
            (one, i) => new PageRecord(new SourceReference(name, new(i, 1), i, 0), i) { Project = one.Project, Event = one.Event, Article = one.Article })
            .ToValueList(),
    };

    // What a value holds, a few of each type.
    private void Take(object? value, int depth)
    {
        if (value is null or string || depth > 5 || value.GetType() is { IsPrimitive: true } || (!value.GetType().IsValueType && !_seen.Add(value)))
        {
            return;
        }

        Type type = value.GetType();
        if (IsOurs(type))
        {
            List<object> list = _found.TryGetValue(type, out List<object>? known) ? known : _found[type] = [];
            if (list.Count >= MostOfOneType)
            {
                return;
            }

            list.Add(value);
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0))
            {
                Take(property.GetValue(value), depth + 1);
            }
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items.Cast<object?>().Take(2 * MostOfOneType))
            {
                Take(item, depth + 1);
            }
        }
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(Project).Assembly;
}

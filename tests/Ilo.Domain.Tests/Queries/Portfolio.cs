using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Tests.Generators;

namespace Ilo.Domain.Tests.Queries;

/// <summary>Generates records that share donors, themes, places and days, so that questions have answers.</summary>
internal static class Portfolio
{
    internal static readonly Donor[] AllDonors =
    [
        new() { Id = Id<Donor>.Parse("eu", null), Name = "European Union", Acronym = "EU", Kind = OrganisationKind.Multilateral },
        new() { Id = Id<Donor>.Parse("us-dol", null), Name = "United States Department of Labor", Kind = OrganisationKind.Government,
            Country = CountryCode.Parse("US", null) },
        new() { Id = Id<Donor>.Parse("nl-mfa", null), Name = "Kingdom of the Netherlands", Kind = OrganisationKind.Government,
            Country = CountryCode.Parse("NL", null) },
        Donor.Named("Ville de Besançon"),
        Donor.Named("European Union"),
    ];

    internal static readonly Theme[] AllThemes =
    [
        new() { Id = Id<Theme>.Parse("fprw", null), Name = "Fundamental principles and rights at work" },
        new() { Id = Id<Theme>.Parse("child-labour", null), Name = "Child labour", Parent = Id<Theme>.Parse("fprw", null) },
        new() { Id = Id<Theme>.Parse("skills", null), Name = "Skills, knowledge and employability" },
        new() { Id = Id<Theme>.Parse("own-theme", null), Name = "A theme of our own", Parent = Id<Theme>.Parse("child-labour", null) },
    ];

    internal static readonly Organisation[] AllPartners = [Organisation.Named("Employers' Federation"), Organisation.Named("Mines Department")];

    internal static readonly Id<Project>[] ProjectIds = [Id<Project>.Parse("p1", null), Id<Project>.Parse("p2", null), Id<Project>.Parse("p3", null)];

    private static readonly string[] AllPlaces = ["Lahore, Pakistan", "Pakistan", "LAHORE", "Sindh", "São Tomé", "東京"];

    private static readonly string[] Sentences =
        ["Brick kiln workers organise.", "Éducation pour tous", "A kiln of brick", "İstanbul'da çalışma", "Skills for work", "brick-kiln"];

    /// <summary>Gets days close to each other, at month and year ends and around 29 February, and now and then any day.</summary>
    internal static Gen<LocalDate> Days { get; } = Gen.Frequency(
        (20, Gen.Choose(0, 900).Select(days => new LocalDate(2019, 1, 1).PlusDays(days))),
        (5, Gen.Elements(new LocalDate(2020, 2, 28), new LocalDate(2020, 2, 29), new LocalDate(2020, 3, 1), new LocalDate(2019, 12, 31),
            new LocalDate(2020, 1, 1))),
        (1, Generated.Days));

    internal static Gen<DateInterval> Intervals { get; } =
        from first in Days
        from second in Gen.Frequency((1, Gen.Constant(first)), (4, Days))
        select first <= second ? new DateInterval(first, second) : new DateInterval(second, first);

    internal static Gen<Project> Projects { get; } =
        from title in Gen.Elements(Sentences)
        from duration in Generated.OrNull(Intervals)
        from donors in Some(AllDonors)
        from themes in Some(AllThemes)
        from partners in Some(AllPartners)
        from places in Some(AllPlaces)
        from budget in Generated.OrNone(Gen.Choose(1, 4).Select(amount => new Money(amount * 1000, CurrencyCode.Parse(amount == 4 ? "EUR" : "USD", null))))
        from status in Generated.AnyOf<ProjectStatus>()
        select new Project
        {
            Title = title,
            Duration = duration,
            Donors = donors,
            Themes = themes,
            Partners = partners,
            Locations = places,
            Budget = budget,
            StatedStatus = status,
        };

    internal static Gen<Event> Events { get; } =
        from title in Gen.Elements(Sentences)
        from dates in Generated.OrNull(Intervals)
        from place in Generated.OrNull(Gen.Elements(AllPlaces))
        from donors in Some(AllDonors)
        from themes in Some(AllThemes)
        from projects in Some(ProjectIds)
        from status in Generated.AnyOf<EventStatus>()
        select new Event { Title = title, Dates = dates, Place = place, Donors = donors, Themes = themes, Projects = projects, StatedStatus = status };

    internal static Gen<Article> Articles { get; } =
        from title in Gen.Elements(Sentences)
        from day in Days
        from date in Gen.Elements<PartialDate?>(null, new PartialDate(day), new PartialDate(day.Year, day.Month), new PartialDate(day.Year))
        from kind in Generated.AnyOf<ArticleKind>()
        from byline in Gen.Elements(null, "By A. Writer, Director", "Par É. Crivain")
        from themes in Some(AllThemes)
        from projects in Some(ProjectIds)
        select new Article { Title = title, Date = date, Kind = kind, Byline = byline, Themes = themes, Projects = projects };

    /// <summary>Returns lists of up to 40 records.</summary>
    internal static Gen<T[]> ListsOf<T>(Gen<T> records) =>
        from count in Gen.Choose(0, 40)
        from items in records.ArrayOf(count)
        select items;

    /// <summary>Checks a property over a number of cases, the same in every run.</summary>
    internal static void Holds<T>(Gen<T> values, Func<T, bool> property, int cases = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Slow.Cases(cases)).WithReplay(2019, 6_001), Prop.ForAll(values.ToArbitrary(), property));

    private static Gen<ValueList<T>> Some<T>(T[] values) =>
        from count in Gen.Choose(0, 2)
        from items in Gen.Elements(values).ArrayOf(count)
        select items.ToValueList();
}

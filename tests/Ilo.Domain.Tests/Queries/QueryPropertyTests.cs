using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Tests.Generators;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Queries;

public sealed class QueryPropertyTests
{
    private static readonly Gen<string> Words = Generated.Texts.Where(text => text.Any(char.IsAsciiLetter));

    // Suggestions compare with every known name: a small vocabulary keeps the test quick.
    private static readonly Vocabulary Small = Vocabulary.Read(
        new("donors", "id\tname\tacronym\tkind\tcountry\tiati\taliases\neu\tEuropean Union\tEU\t40\t\t\tEC\n"),
        new("organisations", "id\tname\tacronym\tkind\tcountry\taliases\nefp\tEmployers\tEFP\t21\t\t\n")).Vocabulary;

    private static readonly Gen<CatalogueQuery> Names =
        from kinds in Generated.ListOf(Generated.AnyOf<RecordKind>())
        from donors in Generated.ListOf(Gen.OneOf(Generated.IdsOf<Donor>(), Gen.Elements(Portfolio.AllDonors).Select(donor => donor.Id)))
        from donorKinds in Generated.ListOf(Generated.AnyOf<OrganisationKind>())
        from countries in Generated.ListOf(Generated.Countries)
        from themes in Generated.ListOf(Gen.Elements(Portfolio.AllThemes).Select(theme => theme.Id))
        from partners in Generated.ListOf(Generated.IdsOf<Organisation>())
        from places in Generated.ListOf(Words)
        from words in Generated.ListOf(Gen.OneOf(Words, Words.Select(word => word + "*")))
        from author in Generated.OrNull(Words)
        from articleKinds in Generated.ListOf(Generated.AnyOf<ArticleKind>())
        from project in Generated.OrNone(Generated.IdsOf<Project>())
        from language in Generated.OrNone(Generated.Languages)
        select new CatalogueQuery
        {
            In = kinds,
            Donors = donors,
            DonorKinds = donorKinds,
            DonorCountries = countries,
            Themes = themes,
            Partners = partners,
            Places = places,
            Words = words,
            Author = author,
            Kinds = articleKinds,
            Project = project,
            Language = language,
        };

    private static readonly Gen<CatalogueQuery> Queries =
        from names in Names
        from years in Generated.ListOf(Gen.Choose(1, 9999))
        from days in Generated.OrNone(Generated.Days).ArrayOf(4)
        from intervals in Generated.OrNull(Gen.OneOf(Generated.Intervals, Portfolio.Days.Select(day => day.ToYearMonth().ToDateInterval()))).ArrayOf(5)
        from status in Generated.AnyOf<ProjectStatus>()
        from sums in Generated.OrNone(Gen.Choose(-500, 500).Select(sum => sum / 100m)).ArrayOf(2)
        from least in Generated.OrNone(Gen.Choose(1, 99))
        from stated in Generated.OrNone(Generated.AnyOf<EventStatus>())
        from order in Generated.ListOf(Gen.Elements(RecordOrder.Start, RecordOrder.End.Descending, RecordOrder.Title, RecordOrder.Budget.Descending))
        from page in Gen.Choose(1, 3)
        from size in Generated.OrNone(Gen.Choose(1, 50))
        select names with
        {
            Years = years,
            ActiveOn = days[0],
            On = days[1],
            UpcomingFrom = days[2],
            PastOn = days[3],
            During = intervals[0],
            Within = intervals[1],
            StartingIn = intervals[2],
            EndingIn = intervals[3],
            PublishedIn = intervals[4],
            Status = days[0] is { } day ? new(status, day) : null,
            Budget = sums[0] > sums[1] ? null : new(CurrencyCode.Parse("USD", null), sums[0], sums[1]),
            LastingAtLeast = least,
            EventStatus = stated,
            Order = order,
            Page = page,
            PageSize = size,
        };

    private static readonly Gen<CatalogueQuery> Choices =
        from donors in Generated.ListOf(Gen.Elements("eu", "nl-mfa", "ville-de-besancon").Select(id => Id<Donor>.Parse(id, null)))
        from themes in Generated.ListOf(Gen.Elements(Portfolio.AllThemes).Select(theme => theme.Id))
        from years in Generated.ListOf(Gen.Choose(2018, 2021))
        from places in Generated.ListOf(Gen.Elements("Pakistan", "Lahore", "Lahore, Pakistan"))
        from words in Generated.ListOf(Gen.Elements("kiln", "brick*"))
        from chosen in Gen.Choose(0, 15)
        select new CatalogueQuery
        {
            Donors = (chosen & 1) != 0 ? donors : [],
            Themes = (chosen & 2) != 0 ? themes : [],
            Years = (chosen & 4) != 0 ? years : [],
            Places = (chosen & 8) != 0 ? places : [],
            Words = chosen % 5 == 0 ? words : [],
            Page = 2,
        };

    [Fact]
    public void Query_AnyProperties_EqualsWhatItsTextAndItsUrlAreReadAs() =>
        Portfolio.Holds(Queries, query =>
            CatalogueQuery.Parse(query.ToString(), Small).Query == query && CatalogueQuery.ParseUrl(query.ToUrlQuery(), Small).Query == query);

    [Fact]
    public void Query_ManyNamesOfABuiltInVocabulary_EqualsWhatItsTextIsReadAs()
    {
        CatalogueQuery query = new()
        {
            Donors = [.. Vocabulary.Default.Donors.Select(donor => donor.Id)],
            Themes = [.. Vocabulary.Default.Themes.Select(theme => theme.Id)]
        };
        QueryReading reading = CatalogueQuery.Parse(query.ToString());
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(query, reading.Query);
    }

    [Fact]
    public void Parse_AnyText_NeverThrowsAndEqualsWhatItPrints() =>
        Portfolio.Holds(
            from pieces in Gen.OneOf(
                Generated.Texts,
                Gen.Elements("donor:", "theme:eu", "\"", "”", ",", ":", " ", "active:2019", "during:/", "budget:USD:..", "unread:x", "q:", "-", "*", "&", "=",
                    "%", "\uD800", "?", "#", "sort:-"))
                .ListOf()
            select string.Concat(pieces.Take(12)),
            text =>
            {
                CatalogueQuery one = CatalogueQuery.Parse(text).Query;
                CatalogueQuery other = CatalogueQuery.ParseUrl(text).Query;
                return CatalogueQuery.Parse(one.ToString()).Query == one && CatalogueQuery.ParseUrl(one.ToUrlQuery()).Query == one
                    && CatalogueQuery.Parse(other.ToString()).Query == other && CatalogueQuery.ParseUrl(other.ToUrlQuery()).Query == other;
            });

    [Fact]
    public void Facets_AnyValue_CountsWhatChoosingItFinds() =>
        Portfolio.Holds(
            from projects in Portfolio.ListsOf(Portfolio.Projects)
            from events in Portfolio.ListsOf(Portfolio.Events)
            from articles in Portfolio.ListsOf(Portfolio.Articles)
            from query in Choices
            select (Records: (IRecord[])[.. projects, .. events, .. articles], query),
            c => c.Records.Facets(c.query).All(facet => facet.Values.All(value =>
                c.Records.Matching(value.Only).Count() == value.Count
                && (value.Count > 0 || value.IsChosen)
                && (value.IsChosen || !Chooses(c.query, facet.Key)
                    || c.Records.Matching(value.Toggled).Count() >= c.Records.Matching(c.query).Count()))),
            cases: 80);

    [Fact]
    public void Facets_Chosen_AreThereAndToggleBack() =>
        Portfolio.Holds(
            from projects in Portfolio.ListsOf(Portfolio.Projects)
            from query in Choices
            select (projects, query),
            c => c.projects.Facets(c.query).SelectMany(facet => facet.Values).Where(value => value.IsChosen).Count()
                    == c.query.Donors.Count + c.query.Themes.Count + c.query.Years.Count + c.query.Places.Count
                && c.projects.Facets(c.query).SelectMany(facet => facet.Values).All(value =>
                    value.Toggled.Donors.Count + value.Toggled.Themes.Count + value.Toggled.Years.Count + value.Toggled.Places.Count
                    + value.Toggled.DonorKinds.Count
                    == c.query.Donors.Count + c.query.Themes.Count + c.query.Years.Count + c.query.Places.Count + (value.IsChosen ? -1 : 1)));

    [Fact]
    public void Matching_QueryOverASet_FindsWhatItFindsOverAnyOtherSequence() =>
        Portfolio.Holds(
            from projects in Portfolio.ListsOf(Portfolio.Projects)
            from query in Choices
            from day in Generated.OrNone(Portfolio.Days)
            select (projects, query: query with { ActiveOn = day }),
            c => c.projects.Matching(c.query).SequenceEqual(new RecordSet<Project>(c.projects).Matching(c.query), ReferenceEqualityComparer.Instance)
                && c.projects.Answer(c.query) == new RecordSet<Project>(c.projects).Answer(c.query));

    // A set remembers: the second question and the one by another vocabulary must be answered as the first.
    [Fact]
    public void Facets_OverASet_AreThoseOverAnyOtherSequence() =>
        Portfolio.Holds(
            from projects in Portfolio.ListsOf(Portfolio.Projects)
            from queries in Choices.ArrayOf(3)
            select (projects, set: new RecordSet<Project>(projects), queries),
            c => c.queries.Append(c.queries[0]).All(query => c.projects.Facets(query) == c.set.Facets(query)
                && c.projects.Facets(query, Small) == c.set.Facets(query, Small)
                && c.projects.Matching(query).SequenceEqual(c.set.Matching(query), ReferenceEqualityComparer.Instance)));

    private static bool Chooses(CatalogueQuery query, string key) => key switch
    {
        "donor" => !query.Donors.IsEmpty,
        "theme" => !query.Themes.IsEmpty,
        "year" => !query.Years.IsEmpty,
        "place" => !query.Places.IsEmpty,
        _ => false,
    };
}

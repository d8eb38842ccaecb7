using Ilo.Domain.Indexes;
using NodaTime;

namespace Ilo.Domain.Queries.Matching;

/// <summary>Answers a query with the helpers, one for each property that is set; the first gets the set and so its index.</summary>
internal static class QueryFilter
{
    internal static IEnumerable<TRecord> Apply<TRecord>(IEnumerable<TRecord> records, CatalogueQuery query, VocabularyNames naming)
        where TRecord : class, IRecord
    {
        if (!query.Unread.IsEmpty)
        {
            return [];
        }

        // The set alone knows what a former identifier stands for now.
        if (query.Project is { } asked && records is RecordSet<TRecord> { ProjectNow: { } now })
        {
            query = query with { Project = now(asked) };
        }

        // What finds the fewest records goes first: a day, then what begins or ends, then what runs, then names, then words.
        IEnumerable<TRecord> found = ByDays(records, query);
        found = ByNames(found, query, naming);
        found = ByKind(found, query);
        if (!query.Years.IsEmpty)
        {
            DaySpan[] years = [.. query.Years.Select(year => DaySpan.Of(new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))))];
            found = found.Where(record => record.Days is { } days && years.Any(DaySpan.Of(days).Overlaps));
        }

        if (!query.Places.IsEmpty)
        {
            WordPattern[] places = [.. query.Places.Select(place => new WordPattern([place]))];
            found = found.Where(record => Selection.Any(record.Places, place => places.Any(pattern => pattern.Matches(place))));
        }

        if (query.Language is { } language)
        {
            found = found.In(language);
        }

        return query.Words.IsEmpty ? found
            : records is RecordSet<TRecord> set ? found.Where<TRecord>(SetIndex.Of(set).Holding(query.Words))
            : found.Where(new WordPattern(query.Words).Matches);
    }

    private static IEnumerable<TRecord> ByDays<TRecord>(IEnumerable<TRecord> found, CatalogueQuery query)
        where TRecord : class, IRecord
    {
        if (query.ActiveOn is { } active)
        {
            found = Selection.Overlapping(found, DaySpan.Of(active)).Where(record => record is Project);
        }

        if (query.On is { } on)
        {
            found = Selection.Overlapping(found, DaySpan.Of(on)).Where(record => record is Event);
        }

        if (query.PublishedIn is { } published)
        {
            found = found.Within(published).Where(record => record is Article);
        }

        if (query.UpcomingFrom is { } upcoming)
        {
            found = found.StartingIn(new(upcoming, LocalDate.MaxIsoValue)).Where(record => record is Event);
        }

        if (query.PastOn is { } past)
        {
            int key = DayKey.Of(past);
            found = found.Where(record => record is Event { Dates: { } dates } && DayKey.Of(dates.End) < key);
        }

        found = query.StartingIn is { } starting ? found.StartingIn(starting) : found;
        found = query.EndingIn is { } ending ? found.EndingIn(ending) : found;
        found = query.Within is { } within ? found.Within(within) : found;
        return query.During is { } during ? found.During(during) : found;
    }

    private static IEnumerable<TRecord> ByNames<TRecord>(IEnumerable<TRecord> found, CatalogueQuery query, VocabularyNames naming)
        where TRecord : class, IRecord
    {
        found = query.Project is { } project ? Selection.OfProject(found, project) : found;
        found = query.Donors.IsEmpty ? found : found.OfDonors(naming, query.Donors);
        found = query.DonorKinds.IsEmpty ? found : found.OfDonors(donor => query.DonorKinds.Contains(donor.Kind));
        found = query.DonorCountries.IsEmpty ? found : found.OfDonors(donor => donor.Country is { } country && query.DonorCountries.Contains(country));
        found = query.Partners.IsEmpty ? found : found.OfPartners(naming, query.Partners);
        return query.Themes.IsEmpty ? found : found.OfThemes(naming, query.Themes);
    }

    private static IEnumerable<TRecord> ByKind<TRecord>(IEnumerable<TRecord> found, CatalogueQuery query)
        where TRecord : class, IRecord
    {
        if (!query.In.IsEmpty)
        {
            found = found.Where(record => Selection.Any(query.In, kind => IsOf(record, kind)));
        }

        if (query.Status is { } status)
        {
            found = found.Where(record => record is Project project && project.StatusOn(status.Day) == status.Status);
        }

        if (query.Budget is { } range)
        {
            found = found.Where(record => record is Project { Budget: { } budget } && range.Contains(budget));
        }

        if (query.LastingAtLeast is { } least)
        {
            found = found.Where(record => record is Event { Dates: { } dates } && dates.Length >= least);
        }

        if (query.EventStatus is { } stated)
        {
            found = found.Where(record => record is Event one && one.StatedStatus == stated);
        }

        if (!query.Kinds.IsEmpty)
        {
            found = found.Where(record => record is Article article && query.Kinds.Contains(article.Kind));
        }

        if (query.Author is { } author)
        {
            WordPattern pattern = new([author]);
            found = found.Where(record => record is Article article && pattern.Matches(article.Byline));
        }

        return found;
    }

    private static bool IsOf(IRecord record, RecordKind kind) => kind switch
    {
        RecordKind.Project => record is Project,
        RecordKind.Event => record is Event,
        RecordKind.Publication => record is Article { Kind: ArticleKind.Publication },
        _ => record is Article,
    };
}

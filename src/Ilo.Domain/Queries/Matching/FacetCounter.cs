using System.Globalization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Indexes;
using Ilo.Domain.Queries.Views;
using NodaTime;

namespace Ilo.Domain.Queries.Matching;

/// <summary>Counts the facets of an answer.</summary>
internal static class FacetCounter
{
    private const string NotStated = "not stated";

    internal static ValueList<Facet> Count<TRecord>(IEnumerable<TRecord> records, CatalogueQuery query, VocabularyNames naming)
        where TRecord : class, IRecord
    {
        Lazy<List<IRecord>> found = new(() => [.. QueryFilter.Apply(records, query, naming)]);
        Remembered<Donor, Id<Donor>[]> donors = new(donor => [.. naming.KeysOf(donor)], ById.Donors);
        Remembered<Theme, Id<Theme>[]> themes = new(theme => [.. naming.KeysOf(theme)], ById.Themes);
        return
        [
            Facet<Id<Donor>>(
                new("donor", q => q.Donors, (q, all) => q with { Donors = all }, id => id.ToString(),
                    record => record.Donors.IsEmpty ? [(VocabularyNames.None<Donor>(), NotStated)]
                        : record.Donors.Select(donor => (donors.Of(donor)[0], DonorLabel(donor))),
                    (record, _) => record.Donors.IsEmpty ? [VocabularyNames.None<Donor>()] : record.Donors.SelectMany(donors.Of)),
                id => id == VocabularyNames.None<Donor>() ? NotStated : naming.Known(id)?.Name ?? id.ToString()),
            Facet<OrganisationKind>(
                new("donor-kind", q => q.DonorKinds, (q, all) => q with { DonorKinds = all }, EnumNames<OrganisationKind>.Of,
                    record => record.Donors.Select(donor => (donor.Kind, EnumNames<OrganisationKind>.Of(donor.Kind))),
                    (record, _) => record.Donors.Select(donor => donor.Kind)),
                EnumNames<OrganisationKind>.Of),
            Facet<Id<Theme>>(
                new("theme", q => q.Themes, (q, all) => q with { Themes = all }, id => id.ToString(),
                    record => record.Themes.IsEmpty ? [(VocabularyNames.None<Theme>(), NotStated)]
                        : record.Themes.SelectMany(theme => themes.Of(theme).Select(id => (id, ThemeLabel(id, theme)))),
                    (record, _) => record.Themes.IsEmpty ? [VocabularyNames.None<Theme>()] : record.Themes.SelectMany(themes.Of)),
                id => id == VocabularyNames.None<Theme>() ? NotStated : naming.Known(id)?.Name ?? id.ToString()),
            Facet<ArticleKind>(
                new("kind", q => q.Kinds, (q, all) => q with { Kinds = all }, EnumNames<ArticleKind>.Of,
                    record => record is Article article ? [(article.Kind, EnumNames<ArticleKind>.Of(article.Kind))] : [],
                    (record, _) => record is Article article ? [article.Kind] : []),
                EnumNames<ArticleKind>.Of),
            Facet<int>(
                new("year", q => q.Years, (q, all) => q with { Years = all }, Text,
                    record => YearsOf(record).Select(year => (year, Text(year))), YearsIn),
                Text,
                Comparer<(int Value, string Label, int Count)>.Create((x, y) => x.Value.CompareTo(y.Value))),
            Facet<string>(
                new("place", q => q.Places, (q, all) => q with { Places = all }, place => place,
                    record => record.Places.SelectMany(PlaceWords.Parts), (record, offered) =>
                        record.Places.SelectMany(place => PlaceWords.In(place, offered))),
                place => place),
        ];

        // A facet's own choice is left out, so that its counts say what choosing another value would find.
        Facet Facet<T>(FacetDefinition<T> facet, Func<T, string> label, IComparer<(T Value, string Label, int Count)>? order = null)
            where T : notnull =>
            facet.Count(
                facet.Get(query).IsEmpty ? found.Value : [.. QueryFilter.Apply(records, facet.Set(query, []), naming)], query, order ?? ByCount<T>(), label);

        string DonorLabel(Donor donor) => naming.Known(donors.Of(donor)[0])?.Name ?? donor.Name;

        string ThemeLabel(Id<Theme> id, Theme theme) => naming.Known(id)?.Name ?? (id == theme.Id ? theme.Name : id.ToString());
    }

    private static Comparer<(T Value, string Label, int Count)> ByCount<T>() =>
        Comparer<(T Value, string Label, int Count)>.Create(static (x, y) =>
        {
            int counts = y.Count.CompareTo(x.Count);
            int labels = counts != 0 ? counts : string.CompareOrdinal(x.Label, y.Label);
            return labels != 0 ? labels : Comparer<T>.Default.Compare(x.Value, y.Value);
        });

    private static IEnumerable<int> YearsOf(IRecord record)
    {
        if (record.Days is not { } days)
        {
            return [];
        }

        (int first, int last) = RunOf(days);
        if (last < first)
        {
            return [];
        }

        // An end in 9999 offers no thousands of years: outside the likely ones the first and the last alone.
        (int from, int to) = (Math.Max(first, CatalogueDefaults.FirstYear), Math.Min(last, CatalogueDefaults.LastYear));
        IEnumerable<int> likely = from > to ? [] : Enumerable.Range(from, to - from + 1);
        return first >= CatalogueDefaults.FirstYear && last <= CatalogueDefaults.LastYear ? likely : likely.Append(first).Append(last).Distinct();
    }

    // Of the years that any record offers, those in which one runs: a query for the year finds as many.
    private static IEnumerable<int> YearsIn(IRecord record, Dictionary<int, int> offered)
    {
        if (record.Days is not { } days)
        {
            return [];
        }

        (int first, int last) = RunOf(days);
        bool areAllOffered = first >= CatalogueDefaults.FirstYear && last <= CatalogueDefaults.LastYear;
        return areAllOffered ? YearsOf(record) : offered.Keys.Where(year => year >= first && year <= last);
    }

    private static (int First, int Last) RunOf(DateInterval days) => (Math.Max(1, Buckets.YearOf(days.Start)), Math.Min(9999, Buckets.YearOf(days.End)));

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}

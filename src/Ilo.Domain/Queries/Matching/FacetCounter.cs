using System.Globalization;

namespace Ilo.Domain.Queries.Matching;

/// <summary>Counts the facets of an answer.</summary>
internal static class FacetCounter
{
    private const string NotStated = "not stated";

    internal static ValueList<Facet> Count<TRecord>(IEnumerable<TRecord> records, CatalogueQuery query, VocabularyNames naming)
        where TRecord : class, IRecord
    {
        Lazy<List<IRecord>> found = new(() => [.. QueryFilter.Apply(records, query, naming)]);
        Remembered<Donor, Id<Donor>[]> donors = new(donor => [.. naming.KeysOf(donor)], EqualityComparer<Donor>.Default);
        Remembered<Donor, string> donorLabels = new(donor => naming.Known(donors.Of(donor)[0])?.Name ?? donor.Name, EqualityComparer<Donor>.Default);
        Remembered<Theme, (Id<Theme> Id, string Label)[]> themes = new(
            theme => [.. naming.KeysOf(theme).Select(id => (id, naming.Known(id)?.Name ?? (id == theme.Id ? theme.Name : id.ToString())))],
            EqualityComparer<Theme>.Default);
        Remembered<string, (string Value, string Label)[]> places = new(place => [.. PlaceWords.Parts(place)], StringComparer.Ordinal);
        return
        [
            Facet<Id<Donor>>(
                new("donor", q => q.Donors, (q, all) => q with { Donors = all }, id => id.ToString(),
                    FacetDefinition<Id<Donor>>.Each(OfferDonors, CountDonors)),
                id => id == VocabularyNames.None<Donor>() ? NotStated : naming.Known(id)?.Name ?? id.ToString()),
            Facet<OrganisationKind>(
                new("donor-kind", q => q.DonorKinds, (q, all) => q with { DonorKinds = all }, EnumNames<OrganisationKind>.Of,
                    FacetDefinition<OrganisationKind>.Each(
                        (record, counts) => ForEach(record.Donors, donor => counts.Offer(donor.Kind, EnumNames<OrganisationKind>.Of(donor.Kind))),
                        (record, counts) => ForEach(record.Donors, donor => counts.Count(donor.Kind)))),
                EnumNames<OrganisationKind>.Of),
            Facet<Id<Theme>>(
                new("theme", q => q.Themes, (q, all) => q with { Themes = all }, id => id.ToString(),
                    FacetDefinition<Id<Theme>>.Each(
                        (record, counts) => EachTheme(record, counts.Offer), (record, counts) => EachTheme(record, (id, _) => counts.Count(id)))),
                id => id == VocabularyNames.None<Theme>() ? NotStated : naming.Known(id)?.Name ?? id.ToString()),
            Facet<ArticleKind>(
                new("kind", q => q.Kinds, (q, all) => q with { Kinds = all }, EnumNames<ArticleKind>.Of,
                    FacetDefinition<ArticleKind>.Each(
                        (record, counts) => OfKind(record, kind => counts.Offer(kind, EnumNames<ArticleKind>.Of(kind))),
                        (record, counts) => OfKind(record, counts.Count))),
                EnumNames<ArticleKind>.Of),
            Facet<int>(
                new("year", q => q.Years, (q, all) => q with { Years = all }, Text, (all, counts) => YearCounter.Fill(all, counts, Text)),
                Text,
                Comparer<(int Value, string Label, int Count)>.Create((x, y) => x.Value.CompareTo(y.Value))),
            Facet<string>(
                new("place", q => q.Places, (q, all) => q with { Places = all }, place => place, FillPlaces),
                place => place),
        ];

        // A facet's own choice is left out, so that its counts say what choosing another value would find.
        Facet Facet<T>(FacetDefinition<T> facet, Func<T, string> label, IComparer<(T Value, string Label, int Count)>? order = null)
            where T : notnull =>
            facet.Count(
                facet.Get(query).IsEmpty ? found.Value : [.. QueryFilter.Apply(records, facet.Set(query, []), naming)], query, order ?? ByCount<T>(), label);

        void OfferDonors(IRecord record, FacetCounts<Id<Donor>> counts)
        {
            ForEach(record.Donors, donor => counts.Offer(donors.Of(donor)[0], donorLabels.Of(donor)));
            if (record.Donors.IsEmpty)
            {
                counts.Offer(VocabularyNames.None<Donor>(), NotStated);
            }
        }

        void CountDonors(IRecord record, FacetCounts<Id<Donor>> counts)
        {
            ForEach(record.Donors, donor => Array.ForEach(donors.Of(donor), counts.Count));
            if (record.Donors.IsEmpty)
            {
                counts.Count(VocabularyNames.None<Donor>());
            }
        }

        void EachTheme(IRecord record, Action<Id<Theme>, string> act)
        {
            ForEach(record.Themes, theme => Array.ForEach(themes.Of(theme), one => act(one.Id, one.Label)));
            if (record.Themes.IsEmpty)
            {
                act(VocabularyNames.None<Theme>(), NotStated);
            }
        }

        void FillPlaces(List<IRecord> all, FacetCounts<string> counts)
        {
            Remembered<string, string[]> held = new(place => [.. PlaceWords.In(place, counts)], StringComparer.Ordinal);
            FacetDefinition<string>.Each(
                (record, _) => ForEach(record.Places, place => Array.ForEach(places.Of(place), part => counts.Offer(part.Value, part.Label))),
                (record, _) => ForEach(record.Places, place => Array.ForEach(held.Of(place), counts.Count)))(all, counts);
        }
    }

    private static void OfKind(IRecord record, Action<ArticleKind> act)
    {
        if (record is Article article)
        {
            act(article.Kind);
        }
    }

    private static void ForEach<T>(ValueList<T> items, Action<T> act)
    {
        foreach (T item in items)
        {
            act(item);
        }
    }

    private static Comparer<(T Value, string Label, int Count)> ByCount<T>() =>
        Comparer<(T Value, string Label, int Count)>.Create(static (x, y) =>
        {
            int counts = y.Count.CompareTo(x.Count);
            int labels = counts != 0 ? counts : string.CompareOrdinal(x.Label, y.Label);
            return labels != 0 ? labels : Comparer<T>.Default.Compare(x.Value, y.Value);
        });

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}

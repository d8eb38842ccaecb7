namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>Counts records by donor and by theme by the rule that filters have: with what lies below a wider theme, and with those that name none.</summary>
internal static class CountedNames
{
    internal const string Donor = "donor";
    internal const string Theme = "theme";
    internal const string None = "none";

    /// <summary>Returns the values of a facet of some records, most records first.</summary>
    internal static ValueList<FacetValue> Of<TRecord>(IEnumerable<TRecord> records, string key, IloView view)
        where TRecord : class, IRecord =>
        records.Facets(CatalogueQuery.Everything, view.Vocabulary).First(facet => facet.Key == key).Values;

    /// <summary>Returns the values of a facet of projects, of events and of articles.</summary>
    internal static ValueList<FacetValue>[] OfEach(IloView view, string key) =>
        [Of(view.Catalogue.Projects, key, view), Of(view.Catalogue.Events, key, view), Of(view.Catalogue.Articles, key, view)];

    /// <summary>Returns the identifiers that have a page: those that records are counted under.</summary>
    internal static IEnumerable<string> KeysOf(IloView view, string key) => OfEach(view, key).SelectMany(values => values)
        .Select(value => value.Value).Where(value => value != None).Distinct();

    /// <summary>Returns where the records of a donor or a theme are: its page, and for those that name none the list; null where files have no such
    /// list.</summary>
    internal static string? AddressOf(FacetValue value, string key, IloView view, IloList list = IloList.Projects) =>
        value.Value == None ? view.Addresses.List(list, value.Only) : view.Addresses.Page($"{key}s/{value.Value}");

    /// <summary>Returns the donor of an identifier, as a record or the vocabulary names it; null where neither does.</summary>
    internal static Donor? DonorOf(string id, IloView view) =>
        !Id<Donor>.TryParse(id, null, out Id<Donor> donor) ? null
        : view.Catalogue.Donors.FirstOrDefault(one => one.Id == donor) ?? (view.Vocabulary.Donors.TryGet(donor, out Donor? known) ? known : null);

    /// <summary>Returns the theme of an identifier, as a record or the vocabulary names it; null where neither does.</summary>
    internal static Theme? ThemeOf(string id, IloView view) =>
        !Id<Theme>.TryParse(id, null, out Id<Theme> theme) ? null
        : view.Catalogue.Themes.FirstOrDefault(one => one.Id == theme) ?? (view.Vocabulary.Themes.TryGet(theme, out Theme? known) ? known : null);

    /// <summary>Returns whether any record answers a query.</summary>
    internal static bool IsFound(CatalogueQuery query, IloView view) => view.Found(view.Catalogue.Projects, query).Count > 0
        || view.Found(view.Catalogue.Events, query).Count > 0 || view.Found(view.Catalogue.Articles, query).Count > 0;
}

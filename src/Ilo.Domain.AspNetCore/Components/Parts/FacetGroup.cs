using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>A value that a list can be narrowed to.</summary>
internal sealed record FacetLink(string Label, int Count, bool IsChosen, string Address);

/// <summary>The values of one facet with their addresses: a few, the rest, and how many are not shown at all.</summary>
internal sealed record FacetGroup(string Key, string Name, bool IsOpen, IReadOnlyList<FacetLink> First, IReadOnlyList<FacetLink> Rest, int LeftOut)
{
    // In one page; a text with an interval of eight thousand years must not make a page of eight thousand links.
    private const int MostFirst = 7;
    private const int MostRest = 40;

    private static readonly string[] Open = ["donor", "status", "kind"];

    /// <summary>Returns the facets of a list; none where there is nobody to answer a query.</summary>
    internal static IReadOnlyList<FacetGroup> Of(IloList list, CatalogueQuery query, IloView view, InterfaceWords words)
    {
        if (view.Addresses.IsStatic)
        {
            return [];
        }

        CatalogueQuery asked = query with { Page = 1 };
        return view.Once((list, words.Language, view.Addresses.Home, view.Today), asked, () => Make(list, asked, view, words));
    }

    /// <summary>Returns where a status stands among others: what runs first.</summary>
    internal static int PlaceOf(ProjectStatus status) => status is ProjectStatus.Active ? -1 : (int)status;

    private static IReadOnlyList<FacetGroup> Make(IloList list, CatalogueQuery asked, IloView view, InterfaceWords words) => list switch
    {
        IloList.Events or IloList.Calendar => [.. Groups(view.Catalogue.Events.Facets(asked, view.Vocabulary), list, view, words)],
        IloList.Articles => [.. Groups(view.Catalogue.Articles.Facets(asked, view.Vocabulary), list, view, words)],
        _ => [.. Groups(view.Catalogue.Projects.Facets(asked, view.Vocabulary), list, view, words)
            .Prepend(Status(list, asked, view, words)).OfType<FacetGroup>()],
    };

    private static IEnumerable<FacetGroup> Groups(ValueList<Facet> facets, IloList list, IloView view, InterfaceWords words) =>
        facets.Where(facet => facet.Key != "in" && facet.Values.Count > (facet.Values.Any(value => value.IsChosen) ? 0 : 1)).Select(facet =>
        {
            FacetAddresses addresses = FacetAddresses.Of(facet, list, view.Addresses);
            IEnumerable<FacetValue> values = facet.Key == "year" ? facet.Values.Reverse() : facet.Values;
            FacetLink[] links = [.. values.OrderByDescending(value => value.IsChosen).Take(MostFirst + MostRest)
                .Select(value => new FacetLink(FacetNames.LabelOf(facet.Key, value, view, words), value.Count, value.IsChosen, addresses.For(value)))];
            return new FacetGroup(
                facet.Key,
                FacetNames.NameOf(facet.Key, words),
                Open.Contains(facet.Key) || facet.Values.Any(value => value.IsChosen),
                [.. links.Take(MostFirst)],
                [.. links.Skip(MostFirst)],
                Math.Max(0, facet.Values.Count - MostFirst - MostRest));
        });

    // The status depends on a day, which no facet of the library has.
    private static FacetGroup? Status(IloList list, CatalogueQuery query, IloView view, InterfaceWords words)
    {
        LocalDate day = query.Status?.Day ?? query.ActiveOn ?? view.Today;
        CatalogueQuery rest = query with { Status = null };
        FacetLink[] links = [.. view.Found(view.Catalogue.Projects, rest).CountBy(project => project.StatusOn(day))
            .Where(one => one.Key != ProjectStatus.Unknown)
            .OrderBy(one => PlaceOf(one.Key))
            .Select(one =>
            {
                bool isChosen = query.Status?.Status == one.Key;
                CatalogueQuery toggled = query with { Status = isChosen ? null : new(one.Key, day) };
                return new FacetLink(words.Of(one.Key), one.Value, isChosen, view.Addresses.List(list, toggled) ?? "");
            })];
        string name = day == view.Today ? words["Facet.status"] : words.Fill("StatusOn", words.Day(day));
        return links.Length == 0 ? null : new("status", name, true, links, [], 0);
    }
}

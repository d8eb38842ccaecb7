using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>A donor or a theme, and the projects that a query for it finds.</summary>
/// <param name="Id">What a query calls it.</param>
/// <param name="Name">What it is called beside other things.</param>
/// <param name="NameInFull">What it is called where it is what is spoken of.</param>
/// <param name="Projects">The projects.</param>
internal sealed record Subject(string Id, string Name, string NameInFull, IReadOnlyList<Project> Projects)
{
    internal const string NotStated = "not stated";

    private const string None = "none";

    internal bool IsNone => Id == None;

    /// <summary>Returns the donors of a catalogue's projects: by the identifier that the vocabulary has for what a page prints; those that name none
    /// last.</summary>
    internal static IReadOnlyList<Subject> Donors(Catalogue catalogue)
    {
        Dictionary<string, Donor> donors = DonorsById(catalogue);
        return Of(
            catalogue.Projects,
            "donor",
            value => donors.TryGetValue(value.Value, out Donor? donor) ? (Names.Of(donor), Names.InFull(donor)) : (value.Label, value.Label));
    }

    /// <summary>Returns the donors that the pages name, by what a query calls them.</summary>
    internal static Dictionary<string, Donor> DonorsById(Catalogue catalogue) =>
        catalogue.Donors.ToDictionary(donor => donor.Id.ToString(), StringComparer.Ordinal);

    /// <summary>Returns the themes of a catalogue's projects, each with what lies below it; those that have none last.</summary>
    internal static IReadOnlyList<Subject> Themes(Catalogue catalogue) => Of(catalogue.Projects, "theme", value => (value.Label, value.Label));

    // The library's own rule of counting, so that the numbers agree with what a query finds, and with the site.
    private static IReadOnlyList<Subject> Of(RecordSet<Project> projects, string key, Func<FacetValue, (string Name, string InFull)> namesOf) =>
    [
        .. projects.Facets(CatalogueQuery.Everything).First(facet => facet.Key == key).Values
            .OrderBy(value => value.Value == None)
            .Select(value => (value, names: namesOf(value)))
            .Select(one => new Subject(one.value.Value, one.names.Name, one.names.InFull, [.. projects.Matching(one.value.Only)])),
    ];
}

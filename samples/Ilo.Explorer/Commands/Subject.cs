using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>A donor or a theme, and the projects that a query for it finds.</summary>
internal sealed record Subject(string Id, string Name, string LongName, IReadOnlyList<Project> Projects)
{
    internal const string NotStated = "not stated";

    private const string None = "none";

    internal bool IsNone => Id == None;

    /// <summary>Returns the donors of a catalogue's projects: by the identifier that the vocabulary has for what a page prints; those that name none
    /// last.</summary>
    internal static IReadOnlyList<Subject> Donors(Catalogue catalogue)
    {
        Dictionary<string, Donor> donors = catalogue.Donors.ToDictionary(donor => donor.Id.ToString(), StringComparer.Ordinal);
        return Of(catalogue.Projects, "donor", value => donors.TryGetValue(value.Value, out Donor? donor) ? Names.Of(donor) : value.Label);
    }

    /// <summary>Returns the themes of a catalogue's projects, each with what lies below it; those that have none last.</summary>
    internal static IReadOnlyList<Subject> Themes(Catalogue catalogue) => Of(catalogue.Projects, "theme", value => value.Label);

    // The library's own rule of counting, so that the numbers agree with what a query finds, and with the site.
    private static IReadOnlyList<Subject> Of(RecordSet<Project> projects, string key, Func<FacetValue, string> nameOf) =>
    [
        .. projects.Facets(CatalogueQuery.Everything).First(facet => facet.Key == key).Values
            .OrderBy(value => value.Value == None)
            .Select(value => new Subject(value.Value, value.Label, nameOf(value), [.. projects.Matching(value.Only)])),
    ];
}

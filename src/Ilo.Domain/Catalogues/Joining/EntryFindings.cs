namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The findings of all sources of an entry, those carried over to it included.</summary>
internal sealed class EntryFindings
{
    internal EntryFindings(IEnumerable<SourceFindings> sources, IEnumerable<Found<Donor>> carriedOver)
    {
        List<SourceFindings> all = [.. sources];
        Donors = [.. all.SelectMany(one => one.Donors).Concat(carriedOver)];
        Partners = [.. all.SelectMany(one => one.Partners)];
        Themes = [.. all.SelectMany(one => one.Themes)];
        ProjectNames = [.. all.SelectMany(one => one.ProjectNames)];
    }

    internal IReadOnlyList<Found<Donor>> Donors { get; }

    internal IReadOnlyList<Found<Organisation>> Partners { get; }

    internal IReadOnlyList<Found<Theme>> Themes { get; }

    internal IReadOnlyList<Found<string>> ProjectNames { get; }

    internal ValueList<CatalogueFinding> ToList() =>
        Donors.Select(found => found.Finding).Concat(Partners.Select(found => found.Finding))
            .Concat(Themes.Select(found => found.Finding)).Concat(ProjectNames.Select(found => found.Finding))
            .Distinct().ToValueList();
}

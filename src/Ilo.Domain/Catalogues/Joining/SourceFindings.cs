namespace Ilo.Domain.Catalogues.Joining;

/// <summary>What the own text of one source states.</summary>
internal sealed record SourceFindings
{
    internal static SourceFindings None { get; } = new();

    internal IReadOnlyList<Found<Donor>> Donors { get; init; } = [];

    internal IReadOnlyList<Found<Organisation>> Partners { get; init; } = [];

    internal IReadOnlyList<Found<Theme>> Themes { get; init; } = [];

    internal IReadOnlyList<Found<string>> ProjectNames { get; init; } = [];

    private ILookup<string, CatalogueFinding>? _names;

    internal IEnumerable<CatalogueFinding> All =>
        Donors.Select(found => found.Finding).Concat(Partners.Select(found => found.Finding))
            .Concat(Themes.Select(found => found.Finding)).Concat(ProjectNames.Select(found => found.Finding));

    /// <summary>Returns the names of projects that a property's text gives, in order.</summary>
    internal IEnumerable<CatalogueFinding> NamesIn(string property) =>
        (_names ??= ProjectNames.Select(found => found.Finding).ToLookup(finding => finding.Property, StringComparer.Ordinal))[property];
}

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>What the own text of one source states.</summary>
internal sealed record SourceFindings
{
    internal static SourceFindings None { get; } = new();

    internal IReadOnlyList<Found<Donor>> Donors { get; init; } = [];

    internal IReadOnlyList<Found<Organisation>> Partners { get; init; } = [];

    internal IReadOnlyList<Found<Theme>> Themes { get; init; } = [];

    internal IReadOnlyList<Found<string>> ProjectNames { get; init; } = [];

    internal IEnumerable<CatalogueFinding> All =>
        Donors.Select(found => found.Finding).Concat(Partners.Select(found => found.Finding))
            .Concat(Themes.Select(found => found.Finding)).Concat(ProjectNames.Select(found => found.Finding));
}

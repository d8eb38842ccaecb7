namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What the own text of one source states.</summary>
internal readonly record struct SourceFindings
{
    internal static SourceFindings None => default;

    internal IReadOnlyList<StatedValue<Donor>> Donors { get => field ?? []; init; }

    internal IReadOnlyList<StatedValue<Organisation>> Partners { get => field ?? []; init; }

    internal IReadOnlyList<StatedValue<Theme>> Themes { get => field ?? []; init; }

    internal IReadOnlyList<CatalogueFinding> ProjectNames { get => field ?? []; init; }

    /// <summary>Gets where the texts give names by which known projects may be meant; none of a source that was analysed.</summary>
    internal IReadOnlyList<PlacedMention> Mentions { get => field ?? []; init; }

    /// <summary>Gets how many there are of all kinds.</summary>
    internal int Count => Donors.Count + Partners.Count + Themes.Count + ProjectNames.Count;

    /// <summary>Gets the findings of all kinds.</summary>
    internal IEnumerable<CatalogueFinding> All =>
        Donors.Select(static one => one.Finding).Concat(Partners.Select(static one => one.Finding)).Concat(Themes.Select(static one => one.Finding))
            .Concat(ProjectNames);
}

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What the own text of one source states.</summary>
internal sealed record SourceFindings
{
    internal static SourceFindings None { get; } = new();

    internal IReadOnlyList<StatedValue<Donor>> Donors { get; init; } = [];

    internal IReadOnlyList<StatedValue<Organisation>> Partners { get; init; } = [];

    internal IReadOnlyList<StatedValue<Theme>> Themes { get; init; } = [];

    internal IReadOnlyList<CatalogueFinding> ProjectNames { get; init; } = [];

    /// <summary>Gets how many there are of all kinds.</summary>
    internal int Count => Donors.Count + Partners.Count + Themes.Count + ProjectNames.Count;

    // Up to here the names are gone through for each property; of more they are looked up.
    private const int FewNames = 4;

    private ILookup<string, CatalogueFinding>? _names;

    /// <summary>Returns the names of projects that a property's text gives, in order.</summary>
    internal IEnumerable<CatalogueFinding> NamesIn(string property) =>
        ProjectNames.Count == 0 ? []
        : ProjectNames is [var only] ? only.Property == property ? [only] : []
        : Named(property);

    private IEnumerable<CatalogueFinding> Named(string property) =>
        ProjectNames.Count <= FewNames ? ProjectNames.Where(finding => finding.Property == property)
        : (_names ??= ProjectNames.ToLookup(finding => finding.Property, StringComparer.Ordinal))[property];
}

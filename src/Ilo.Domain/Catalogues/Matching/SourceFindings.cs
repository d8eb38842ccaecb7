namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What the own text of one source states.</summary>
internal sealed record SourceFindings
{
    internal static SourceFindings None { get; } = new();

    internal IReadOnlyList<StatedValue<Donor>> Donors { get; init; } = [];

    internal IReadOnlyList<StatedValue<Organisation>> Partners { get; init; } = [];

    internal IReadOnlyList<StatedValue<Theme>> Themes { get; init; } = [];

    internal IReadOnlyList<StatedValue<string>> ProjectNames { get; init; } = [];

    internal bool IsEmpty => Donors.Count == 0 && Partners.Count == 0 && Themes.Count == 0 && ProjectNames.Count == 0;

    private ILookup<string, CatalogueFinding>? _names;

    /// <summary>Returns the names of projects that a property's text gives, in order.</summary>
    internal IEnumerable<CatalogueFinding> NamesIn(string property) =>
        ProjectNames.Count == 0 ? []
        : (_names ??= ProjectNames.Select(found => found.Finding).ToLookup(finding => finding.Property, StringComparer.Ordinal))[property];
}

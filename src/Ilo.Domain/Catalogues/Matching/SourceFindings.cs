using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What the own text of one source states.</summary>
internal readonly record struct SourceFindings
{
    internal static SourceFindings None => default;

    internal IReadOnlyList<StatedValue<Donor>> Donors { get => field ?? []; init; }

    internal IReadOnlyList<StatedValue<Organisation>> Partners { get => field ?? []; init; }

    internal IReadOnlyList<StatedValue<Theme>> Themes { get => field ?? []; init; }

    internal IReadOnlyList<CatalogueFinding> ProjectNames { get => field ?? []; init; }

    /// <summary>Gets where a property's text gives a name by which a known project may be meant, and whether it may be a new one's too; null where none does,
    /// and of a source that was analysed.</summary>
    internal ILookup<string, (TextSpan Span, bool MayBeNew)>? Mentions { get; init; }

    /// <summary>Gets how many there are of all kinds.</summary>
    internal int Count => Donors.Count + Partners.Count + Themes.Count + ProjectNames.Count;

    /// <summary>Gets the findings of all kinds.</summary>
    internal IEnumerable<CatalogueFinding> All =>
        Donors.Select(static one => one.Finding).Concat(Partners.Select(static one => one.Finding)).Concat(Themes.Select(static one => one.Finding))
            .Concat(ProjectNames);

    /// <summary>Returns the names of projects that a property's text gives, in order.</summary>
    internal IEnumerable<CatalogueFinding> NamesIn(string property) => ProjectNames switch
    {
        { Count: 0 } => [],
        [var only] => only.Property == property ? [only] : [],
        FindingsByProperty many => many.Of(property),
        var few => few.Where(finding => finding.Property == property),
    };
}

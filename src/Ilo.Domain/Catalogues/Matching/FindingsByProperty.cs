using System.Collections;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>So many findings of one record that those of a property are looked up.</summary>
/// <param name="findings">The findings, in order.</param>
internal sealed class FindingsByProperty(CatalogueFinding[] findings) : IReadOnlyList<CatalogueFinding>
{
    // Up to here they are gone through for each property.
    private const int Few = 4;

    private readonly ILookup<string, CatalogueFinding> _byProperty = findings.ToLookup(finding => finding.Property, StringComparer.Ordinal);

    public int Count => findings.Length;

    public CatalogueFinding this[int index] => findings[index];

    /// <summary>Returns findings such that those of a property are found in a time that does not grow with the others.</summary>
    internal static IReadOnlyList<CatalogueFinding> Of(CatalogueFinding[] findings) => findings.Length <= Few ? findings : new FindingsByProperty(findings);

    /// <summary>Returns the findings of a property, in order.</summary>
    internal IEnumerable<CatalogueFinding> Of(string property) => _byProperty[property];

    public IEnumerator<CatalogueFinding> GetEnumerator() => ((IEnumerable<CatalogueFinding>)findings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

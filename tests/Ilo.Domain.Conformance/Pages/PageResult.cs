namespace Ilo.Domain.Conformance.Pages;

/// <summary>How one page was read.</summary>
/// <param name="Name">The page's name.</param>
/// <param name="Properties">Every compared property.</param>
internal sealed record PageResult(string Name, IReadOnlyList<PropertyResult> Properties)
{
    internal bool IsRight => Properties.All(property => property.IsRight);
}

using System.Text.Json.Nodes;

namespace Ilo.Domain.Conformance.Pages;

/// <summary>One compared property of one page.</summary>
/// <param name="Property">The property for the table: <c>title</c> is the page's, <c>item.title</c> an item's.</param>
/// <param name="Place">The property for a person, for example <c>items[3].title</c>, positions zero-based.</param>
/// <param name="Expected">The value that is right.</param>
/// <param name="Read">The value that was read.</param>
internal sealed record PropertyResult(string Property, string Place, JsonNode? Expected, JsonNode? Read)
{
    internal bool IsRight { get; } = JsonValues.Same(Expected, Read);
}

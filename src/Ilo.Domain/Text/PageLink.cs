using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>A link in the text of a page: what the text does not show, and the program that made it knows.</summary>
/// <param name="Span">The text of the link, in UTF-16 units of the page's text.</param>
/// <param name="Address">The absolute address that it leads to.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record PageLink(TextSpan Span, Uri Address)
{
    /// <summary>Gets the absolute address that it leads to.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Uri Address { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Address);

    /// <summary>Returns span and address, the same in every culture.</summary>
    public override string ToString() => $"{Span} {Address}";
}

using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>How a page is written.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record PageWriterOptions
{
    /// <summary>Gets the style.</summary>
    /// <value><see cref="PageStyle.Numbered"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public PageStyle Style { get; init => field = Guard.Defined(value); } = PageStyle.Numbered;

    /// <summary>Returns the style.</summary>
    public override string ToString() => Style.ToString();
}

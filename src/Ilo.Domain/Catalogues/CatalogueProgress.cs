using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>How far the making of a catalogue has come.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">How many files or records of the step are done.</param>
/// <param name="Total">How many there are.</param>
/// <remarks>Equal when every property is equal. There is no order. The default value has nothing to do.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct CatalogueProgress(CatalogueStep Step, int Done, int Total)
{
    /// <summary>Returns step and counts, for example <c>Reading 3 of 20</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Step} {Done} of {Total}");
}

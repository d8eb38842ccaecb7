using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>How far the making of a catalogue, or the comparing of two, has come.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class CatalogueProgress : Result
{
    /// <summary>Makes one, for whoever reads the files of a catalogue.</summary>
    /// <param name="step">What is being done.</param>
    /// <param name="done">How many files or records of the step are done.</param>
    /// <param name="total">How many there are.</param>
    public CatalogueProgress(CatalogueStep step, int done, int total)
    {
        Step = step;
        Done = done;
        Total = total;
    }

    /// <summary>Gets what is being done.</summary>
    public CatalogueStep Step { get; }

    /// <summary>Gets how many files, records or parts of the step are done.</summary>
    public int Done { get; }

    /// <summary>Gets how many there are.</summary>
    public int Total { get; }

    private protected override object Content => (Step, Done, Total);

    /// <summary>Returns step and counts, for example <c>Reading 3 of 20</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Step} {Done} of {Total}");
}

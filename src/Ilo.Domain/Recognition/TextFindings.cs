using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Recognition;

/// <summary>What a text says: who pays, with whom, about what, which projects it names.</summary>
/// <remarks>
/// Each value is found once, with its first evidence; donors, partners and project names are in the order of the text (title
/// before body), themes in the order of their weight. Equal when every property is equal, lists in order.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class TextFindings : Result
{
    internal TextFindings()
    {
    }

    /// <summary>Gets what most texts say.</summary>
    internal static TextFindings None { get; } = new();

    /// <summary>Gets the donors that the text says fund it.</summary>
    public ValueList<Finding<Donor>> Donors { get; internal init; } = [];

    /// <summary>Gets whom it is carried out with; an organisation that the vocabulary lacks has the name that is printed. Who pays is none of them, unless
    /// a labelled line says so.</summary>
    public ValueList<Finding<Organisation>> Partners { get; internal init; } = [];

    /// <summary>Gets what it is about, at most three themes, weightiest first.</summary>
    public ValueList<Finding<Theme>> Themes { get; internal init; } = [];

    /// <summary>Gets the projects it names, as printed.</summary>
    public ValueList<Finding<string>> ProjectNames { get; internal init; } = [];

    private protected override object Content => (Donors, Partners, Themes, ProjectNames);

    /// <summary>Returns how many findings there are of each kind.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{Donors.Count} donors, {Partners.Count} partners, {Themes.Count} themes, {ProjectNames.Count} projects");
}

using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>What the address of a page asks: the query, and how it is shown.</summary>
/// <param name="Query">The query.</param>
/// <param name="Diagnostics">What a person should know about it.</param>
/// <param name="Embed">The open part of the panel "Embed this list"; null where it is closed.</param>
/// <param name="ColourBy">What the colours of the timeline stand for.</param>
public sealed record PageQuery(CatalogueQuery Query, ValueList<Diagnostic> Diagnostics, string? Embed, IloColour ColourBy)
{
    private const string EmbedKey = "embed";
    private const string ColourKey = "colour";

    /// <summary>Gets whether something in the address could not be read: the answer is then 400 and says what.</summary>
    internal bool IsBad => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    internal static PageQuery Read(string text)
    {
        string? embed = null;
        IloColour colour = IloColour.Status;
        List<string> rest = [];
        foreach (string part in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=', 2);
            switch (pair[0])
            {
                case EmbedKey:
                    embed = pair.Length > 1 ? pair[1] : "";
                    break;
                case ColourKey:
                    colour = pair is [_, "donor"] ? IloColour.Donor : IloColour.Status;
                    break;
                default:
                    rest.Add(part);
                    break;
            }
        }

        QueryReading reading = CatalogueQuery.ParseUrl(string.Join('&', rest));

        // Which kind is asked for is in the path.
        return new(reading.Query with { In = [] }, reading.Diagnostics, embed, colour);
    }

    /// <summary>Adds to the address of a page how it is shown.</summary>
    internal static string With(string address, string key, string value) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{key}={value}";

    internal static string WithEmbed(string address, string way) => With(address, EmbedKey, way);

    internal static string WithColour(string address, IloColour colour) =>
        colour == IloColour.Donor ? With(address, ColourKey, "donor") : address;
}

using System.Text.Json.Nodes;

namespace Ilo.Domain.Html.Tests.Pages;

/// <summary>A generation of office sites: how their pages are built around a content.</summary>
/// <param name="Name">The name, for test output.</param>
/// <param name="Variants">How many ways of drawing lists it has.</param>
/// <param name="Draw">Draws a reading as a whole page, its lists in the way of a variant.</param>
internal sealed record Generation(string Name, int Variants, Func<JsonObject, int, string> Draw)
{
    internal static IReadOnlyList<Generation> All { get; } =
    [
        new("tables", TableSite.Variants, TableSite.Draw),
        new("lists", ListSite.Variants, ListSite.Draw),
        new("cards", CardSite.Variants, CardSite.Draw),
    ];

    /// <summary>Returns a reading as these pages can show it: only a numbered list prints numbers.</summary>
    internal static JsonObject Shown(JsonObject reading, bool isNumbered)
    {
        JsonObject shown = (JsonObject)reading.DeepClone();
        foreach (JsonObject part in shown.Objects("items").Concat(shown.Objects("sections")))
        {
            part.Remove("number");
            part.Remove("points");
        }

        if (!isNumbered)
        {
            return shown;
        }

        // A list begins anew under each heading.
        int number = 0;
        string? group = null;
        foreach (JsonObject item in shown.Objects("items"))
        {
            number = item.String("group") == group ? number + 1 : 1;
            group = item.String("group");
            item["number"] = number;
        }

        return shown;
    }
}

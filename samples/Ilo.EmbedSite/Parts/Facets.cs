using Ilo.EmbedSite.Html;

namespace Ilo.EmbedSite.Parts;

/// <summary>The values that a list can be narrowed to, as links with counts. Without a script: each leads to the narrowed list.</summary>
internal static class Facets
{
    // More values are folded away.
    private const int Shown = 8;

    internal static Markup Of(string path, ValueList<Facet> facets) => Markup.Of($"""
        <nav class="facets" aria-labelledby="narrow">
        <details class="narrow"><summary><h2 id="narrow">Narrow the list</h2></summary>
        {facets.Where(facet => !facet.Values.IsEmpty).Select(facet => Facet(path, facet))}</details>
        </nav>
        """);

    /// <summary>Returns what a facet is called.</summary>
    internal static string NameOf(string key) => key switch
    {
        "donor" => "Donor",
        "donor-kind" => "Kind of donor",
        "kind" => "Kind",
        _ => Text.InWords(key),
    };

    /// <summary>Returns what a value is called; kinds are named in code and put into words here, places are held in small letters.</summary>
    internal static string LabelOf(Facet facet, FacetValue value) => facet.Key switch
    {
        "donor-kind" or "kind" => Text.InWords(value.Label),
        "place" => string.Join(' ', value.Label.Split(' ').Select(word => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word)),
        _ => value.Label,
    };

    private static Markup Facet(string path, Facet facet)
    {
        bool isOpen = facet.Key is "donor" or "theme" or "kind" || facet.Values.Any(value => value.IsChosen);
        IEnumerable<FacetValue> ordered = facet.Values.OrderByDescending(value => value.IsChosen);
        Markup more = facet.Values.Count > Shown
            ? Markup.Of($"<details><summary>{Text.Count(facet.Values.Count - Shown, "more value", "more values")} of {NameOf(facet.Key)}</summary><ul>{ordered.Skip(Shown).Select(value => Value(path, facet, value))}</ul></details>")
            : default;
        return Markup.Of($"""
            <details class="facet"{(isOpen ? Markup.Of($" open") : default)}><summary><h3>{NameOf(facet.Key)}</h3></summary>
            <ul>{ordered.Take(Shown).Select(value => Value(path, facet, value))}</ul>{more}</details>

            """);
    }

    private static Markup Value(string path, Facet facet, FacetValue value) => value.IsChosen
        ? Markup.Of($"<li><a class=\"chosen\" aria-current=\"true\" href=\"{Urls.With(path, value.Toggled)}\">{Text.Name(LabelOf(facet, value))} <span class=\"count\">{value.Count}</span></a></li>")
        : Markup.Of($"<li><a href=\"{Urls.With(path, value.Toggled)}\">{Text.Name(LabelOf(facet, value))} <span class=\"count\">{value.Count}</span></a></li>");
}

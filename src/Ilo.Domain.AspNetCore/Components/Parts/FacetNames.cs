using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>Says facets and their values in the words of the interface.</summary>
internal static class FacetNames
{
    internal static string NameOf(string key, InterfaceWords words) => words[$"Facet.{key}"];

    /// <summary>Returns what a value is called. Kinds are named in code, places are held in small letters, themes have names in several languages.</summary>
    internal static string LabelOf(string key, FacetValue value, IloView view, InterfaceWords words) => key switch
    {
        _ when value.Value == CountedNames.None => words["NotStated"],
        "donor-kind" when Parsed(value.Value, out OrganisationKind kind) => words.Of(kind),
        "kind" when Parsed(value.Value, out ArticleKind kind) => words.Of(kind),
        "event-status" when Parsed(value.Value, out EventStatus status) => words.Of(status),
        "language" when LanguageCode.TryParse(value.Value, null, out LanguageCode language) => words.NameOf(language),
        "theme" when CountedNames.ThemeOf(value.Value, view) is { } theme => words.NameOf(theme),
        "place" => Capitalized(value.Label),
        _ => value.Label,
    };

    private static bool Parsed<T>(string value, out T result)
        where T : struct, Enum =>
        Enum.TryParse(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out result);

    private static string Capitalized(string place) =>
        string.Join(' ', place.Split(' ').Select(word => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word));
}

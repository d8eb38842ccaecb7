using Ilo.Domain.AspNetCore.Resources;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>Says facets and their values in the words of the interface.</summary>
internal static class FacetNames
{
    internal static string NameOf(string key, InterfaceWords words) => words[$"Facet.{key}"];

    /// <summary>Returns what a value is called. Kinds are named in code, places are held in small letters, themes have names in several languages.</summary>
    internal static string LabelOf(string key, FacetValue value, IloView view, InterfaceWords words) => value.Value == "none" ? words["NotStated"] : key switch
    {
        "donor-kind" when Parsed(value.Value, out OrganisationKind kind) => words.Of(kind),
        "kind" when Parsed(value.Value, out ArticleKind kind) => words.Of(kind),
        "event-status" when Parsed(value.Value, out EventStatus status) => words.Of(status),
        "language" when LanguageCode.TryParse(value.Value, null, out LanguageCode language) => words.NameOf(language),
        "theme" when Id<Theme>.TryParse(value.Value, null, out Id<Theme> id) && Find(id, view) is { } theme => words.NameOf(theme),
        "place" => Capitalized(value.Label),
        _ => value.Label,
    };

    // A wider theme is counted that no record names: the vocabulary has it, with its names in all languages.
    private static Theme? Find(Id<Theme> id, IloView view) =>
        Vocabulary.Default.Themes.TryGet(id, out Theme? known) ? known : view.Catalogue.Themes.FirstOrDefault(theme => theme.Id == id);

    private static bool Parsed<T>(string value, out T result)
        where T : struct, Enum =>
        Enum.TryParse(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out result);

    private static string Capitalized(string place) =>
        string.Join(' ', place.Split(' ').Select(word => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word));
}

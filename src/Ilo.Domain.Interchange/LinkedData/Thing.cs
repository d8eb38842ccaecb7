using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.LinkedData;

/// <summary>An object of schema.org that is being made from an item: what has no value is left out.</summary>
/// <param name="type">The type.</param>
/// <param name="item">The item.</param>
/// <param name="title">What the item is called in diagnostics.</param>
/// <param name="language">The language of the item's texts, where they are to carry it; else null.</param>
/// <param name="log">Where it is noted what could not be written.</param>
internal sealed class Thing<TRecord>(string type, CatalogueItem<TRecord> item, string title, LanguageCode? language, ExportLog log)
    where TRecord : class
{
    internal JsonObject Object { get; } = new() { ["@type"] = type };

    internal Thing<TRecord> Add(string name, string? value)
    {
        if (value is not null)
        {
            Object.Add(name, Clean(name, value));
        }

        return this;
    }

    /// <summary>Adds a text in the item's language.</summary>
    internal Thing<TRecord> AddText(string name, string? value) => Add(name, value is null ? null : Text(name, value, language));

    internal Thing<TRecord> Add(string name, JsonNode? value)
    {
        if (value is not null)
        {
            Object.Add(name, value);
        }

        return this;
    }

    /// <summary>Adds one value as it is, several as a list.</summary>
    internal Thing<TRecord> AddAll(string name, IEnumerable<JsonNode?> values)
    {
        JsonNode?[] all = [.. values];
        return all.Length == 0 ? this : Add(name, all.Length == 1 ? all[0] : new JsonArray(all));
    }

    /// <summary>Makes a text, with its language where one is given.</summary>
    internal JsonNode Text(string property, string text, LanguageCode? itsLanguage) => itsLanguage is { } code
        ? new JsonObject { ["@value"] = Clean(property, text), ["@language"] = code.ToString() }
        : Clean(property, text);

    internal JsonValue Clean(string property, string text)
    {
        string cleaned = CleanText.ForJson(text, out bool changed);
        if (changed)
        {
            log.Note(item, property, InterchangeDiagnostics.CharactersReplaced, property, title);
        }

        return JsonValue.Create(cleaned);
    }

    /// <summary>Makes an object of a type that has a name.</summary>
    internal JsonObject Named(string kind, string name, string? acronym = null, string? identifier = null)
    {
        JsonObject named = new() { ["@type"] = kind, ["name"] = Clean("name", name) };
        if (acronym is not null)
        {
            named.Add("alternateName", Clean("alternateName", acronym));
        }

        if (identifier is not null)
        {
            named.Add("identifier", PropertyValue("IATI", identifier));
        }

        return named;
    }

    internal JsonObject PropertyValue(string property, string value) =>
        new() { ["@type"] = "PropertyValue", ["propertyID"] = property, ["value"] = Clean("identifier", value) };
}

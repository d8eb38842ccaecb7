using System.Text.Json;
using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.LinkedData;

/// <summary>Makes the script element that gives a page's item to search engines.</summary>
public static class JsonLd
{
    /// <summary>Returns a <c>script</c> element with a project as JSON-LD; no text in it can end the element or begin a comment.</summary>
    /// <param name="item">The item.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ScriptElement(CatalogueItem<Project> item, LinkedDataOptions options) => Element(item, options, ThingMaker.Of);

    /// <summary>Returns a <c>script</c> element with an event as JSON-LD; no text in it can end the element or begin a comment.</summary>
    /// <inheritdoc cref="ScriptElement(CatalogueItem{Project}, LinkedDataOptions)"/>
    public static string ScriptElement(CatalogueItem<Event> item, LinkedDataOptions options) => Element(item, options, ThingMaker.Of);

    /// <summary>Returns a <c>script</c> element with an article as JSON-LD; no text in it can end the element or begin a comment.</summary>
    /// <inheritdoc cref="ScriptElement(CatalogueItem{Project}, LinkedDataOptions)"/>
    public static string ScriptElement(CatalogueItem<Article> item, LinkedDataOptions options) => Element(item, options, ThingMaker.Of);

    private static string Element<TRecord>(
        CatalogueItem<TRecord> item, LinkedDataOptions options, Func<CatalogueItem<TRecord>, LinkedDataOptions, ExportLog, JsonObject> make)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(options);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = JsonOutput.Create(bytes, indented: false))
        {
            JsonLdWriter.WithContext(make(item, options, new())).WriteTo(json);
        }

        return $"<script type=\"application/ld+json\">{System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length)}</script>";
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.LinkedData;

/// <summary>Writes items as JSON-LD in the terms of schema.org.</summary>
/// <remarks>
/// Only properties whose domain has the type are used. UTF-8 without a byte order mark; <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes inside
/// texts are escaped,
/// so that the text can stand in a page as it is. The same items and options give the same bytes. One item is in memory at a time. Safe for use by any
/// number of threads.
/// </remarks>
public static class JsonLdWriter
{
    internal const string Context = "https://schema.org";

    /// <summary>Writes a project.</summary>
    /// <param name="stream">Where the object goes; it stays open.</param>
    /// <param name="item">The item.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExportReport Write(Stream stream, CatalogueItem<Project> item, LinkedDataOptions options) =>
        Export.Run(stream, One(NotNull(item, options), ThingMaker.Of, options));

    /// <summary>Writes an event.</summary>
    /// <inheritdoc cref="Write(Stream, CatalogueItem{Project}, LinkedDataOptions)"/>
    public static ExportReport Write(Stream stream, CatalogueItem<Event> item, LinkedDataOptions options) =>
        Export.Run(stream, One(NotNull(item, options), ThingMaker.Of, options));

    /// <summary>Writes an article.</summary>
    /// <inheritdoc cref="Write(Stream, CatalogueItem{Project}, LinkedDataOptions)"/>
    public static ExportReport Write(Stream stream, CatalogueItem<Article> item, LinkedDataOptions options) =>
        Export.Run(stream, One(NotNull(item, options), ThingMaker.Of, options));

    /// <summary>Writes a whole catalogue as one graph: offices, projects, events, articles.</summary>
    /// <param name="stream">Where the document goes; it stays open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExportReport Write(Stream stream, Catalogue catalogue, LinkedDataOptions options) =>
        Export.Run(stream, Graph(NotNull(catalogue, options), options));

    /// <summary>Writes a project.</summary>
    /// <param name="stream">Where the object goes; it stays open.</param>
    /// <param name="item">The item.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<ExportReport> WriteAsync(
        Stream stream, CatalogueItem<Project> item, LinkedDataOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, One(NotNull(item, options), ThingMaker.Of, options), cancellationToken);

    /// <summary>Writes an event.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, CatalogueItem{Project}, LinkedDataOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteAsync(
        Stream stream, CatalogueItem<Event> item, LinkedDataOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, One(NotNull(item, options), ThingMaker.Of, options), cancellationToken);

    /// <summary>Writes an article.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, CatalogueItem{Project}, LinkedDataOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteAsync(
        Stream stream, CatalogueItem<Article> item, LinkedDataOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, One(NotNull(item, options), ThingMaker.Of, options), cancellationToken);

    /// <summary>Writes a whole catalogue as one graph: offices, projects, events, articles.</summary>
    /// <param name="stream">Where the document goes; it stays open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Stops the writing between two items.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteAsync(Stream stream, Catalogue catalogue, LinkedDataOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, Graph(NotNull(catalogue, options), options), cancellationToken);

    internal static JsonObject WithContext(JsonObject thing)
    {
        thing.Insert(0, "@context", Context);
        return thing;
    }

    private static Export.Steps One<TRecord>(CatalogueItem<TRecord> item, Func<CatalogueItem<TRecord>, LinkedDataOptions, ExportLog, JsonObject> make,
        LinkedDataOptions options)
        where TRecord : class => (buffer, log) => WriteOne(buffer, log, item, make, options);

    private static IEnumerable<bool> WriteOne<TRecord>(
        Stream buffer, ExportLog log, CatalogueItem<TRecord> item, Func<CatalogueItem<TRecord>, LinkedDataOptions, ExportLog, JsonObject> make,
            LinkedDataOptions options)
        where TRecord : class
    {
        using Utf8JsonWriter json = JsonOutput.Create(buffer);
        WithContext(make(item, options, log)).WriteTo(json);
        log.Wrote();
        yield return true;
    }

    private static Export.Steps Graph(Catalogue catalogue, LinkedDataOptions options) => (buffer, log) => WriteGraph(buffer, log, catalogue, options);

    private static IEnumerable<bool> WriteGraph(Stream buffer, ExportLog log, Catalogue catalogue, LinkedDataOptions options)
    {
        using Utf8JsonWriter json = JsonOutput.Create(buffer);
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteStartArray("@graph");
        IEnumerable<JsonObject> things = catalogue.OfficeItems.Select(item => ThingMaker.Of(item, options, log))
            .Concat(catalogue.ProjectItems.Select(item => ThingMaker.Of(item, options, log)))
            .Concat(catalogue.EventItems.Select(item => ThingMaker.Of(item, options, log)))
            .Concat(catalogue.ArticleItems.Select(item => ThingMaker.Of(item, options, log)));
        foreach (JsonObject thing in things)
        {
            thing.WriteTo(json);
            json.Flush();
            log.Wrote();
            yield return true;
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static T NotNull<T>(T value, LinkedDataOptions options)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        return value;
    }
}

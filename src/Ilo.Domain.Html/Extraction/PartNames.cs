using System.Collections.Frozen;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Words of class names by which the builders of sites say what a part of an item is.</summary>
internal static class PartNames
{
    internal static FrozenSet<string> Labels { get; } = Of(
        "antetitulo", "badge", "categoria", "category", "categorie", "eyebrow", "kicker", "label", "overline", "pretitle", "rubrique", "surtitre", "tag",
        "tema", "theme", "tipo", "topic", "type");

    internal static FrozenSet<string> Captions { get; } = Of("caption", "figcaption", "legende", "leyenda", "legenda");

    /// <summary>Gets what links are called that are set as buttons: they say what to do.</summary>
    internal static FrozenSet<string> Buttons { get; } = Of("boton", "botao", "bouton", "btn", "button", "cta");

    /// <summary>Gets what parts of a page are called that a click opens.</summary>
    internal static FrozenSet<string> Panels { get; } = Of(
        "accordion", "acordeon", "collapse", "collapsible", "pane", "panel", "tabcontent", "tabpane", "tabpanel");

    /// <summary>Gets what days are called on which a text was changed.</summary>
    internal static FrozenSet<string> Changes { get; } = Of("modified", "updated");

    /// <summary>Gets what items are, in front of what a part of one is: <c>eventcity</c>.</summary>
    internal static FrozenSet<string> Things { get; } = Of("article", "event", "item", "news", "post", "project");

    internal static FrozenSet<string> Leads { get; } = Of(
        "bajada", "chapeau", "chapo", "copete", "deck", "entradilla", "lead", "lede", "standfirst", "subheadline", "subtitle", "soustitre", "subtitulo");

    internal static FrozenSet<string> Places { get; } = Of(
        "ciudad", "city", "country", "lieu", "loc", "local", "location", "lugar", "pais", "pays", "place", "venue", "ville", "where");

    /// <summary>Gets those of the places that are themes of a list where they stand above a title.</summary>
    internal static FrozenSet<string> Countries { get; } = Of("country", "pais", "pays");

    internal static FrozenSet<string> Credits { get; } = Of("copyright", "credit", "credits", "photographer");

    internal static FrozenSet<string> Titles { get; } = Of("headline", "heading", "name", "nombre", "title", "titre", "titulo", "subject");

    internal static FrozenSet<string> BoxTitles { get; } = Of("title", "heading", "header", "titre", "titulo");

    internal static FrozenSet<string> Authors { get; } = Of("author", "byline", "auteur", "autor", "autora");

    internal static FrozenSet<string> Dates { get; } = Of("data", "date", "dates", "fecha", "fechas", "posted", "published", "time", "when");

    /// <summary>Gets what a cell of places is called, and what one of dates.</summary>
    internal const string Place = "place";

    internal const string Date = "date";

    internal const string Type = "type";

    /// <summary>Gets the words of parts of a line that a style sheet sets apart.</summary>
    internal static FrozenSet<string> Parts { get; } = Of(
    [
        .. Labels, .. Places, .. Credits, .. Authors, .. Dates, "meta", "resume", "resumen", "source", "summary", "teaser", "title", "titre", "titulo",
    ]);

    private static FrozenSet<string> Of(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

using System.Net;
using System.Text.Json.Nodes;

namespace Ilo.Domain.Html.Tests.Pages;

/// <summary>Helpers to draw a reading as HTML.</summary>
internal static class Markup
{
    internal static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    internal static string? String(this JsonObject json, string name) => (string?)json[name];

    internal static IEnumerable<JsonObject> Objects(this JsonObject json, string name) => (json[name] as JsonArray)?.OfType<JsonObject>() ?? [];

    internal static IEnumerable<string> Strings(this JsonObject json, string name) => (json[name] as JsonArray)?.Select(node => (string)node!) ?? [];

    /// <summary>Returns an element, or nothing where there is no text.</summary>
    internal static string Element(string tag, string? text, string attributes = "") =>
        text is null ? "" : $"<{tag}{(attributes.Length > 0 ? " " + attributes : "")}>{Text(text)}</{tag}>\n";

    /// <summary>Returns the address that the title of an item links to.</summary>
    internal static string LinkOf(int item) => $"https://www.example.org/pages/{item + 1}/lang--en/index.htm";
}

using System.Text.Encodings.Web;
using Ilo.Domain.AspNetCore.Resources;
using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>
/// Writes the values of a facet as links in a list. There are dozens on each page and every query has other addresses, so that they are written without a tree
/// of frames; what is shown is encoded as Razor does it.
/// </summary>
internal static class FacetMarkup
{
    // An address of a query takes about half of it.
    private const int UsualLength = 160;

    /// <summary>Returns a list of values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="words">The words of the interface.</param>
    /// <param name="classOf">Puts the prefix before class names.</param>
    internal static MarkupString Of(IReadOnlyList<FacetLink> values, InterfaceWords words, Func<string, string> classOf)
    {
        string plain = Encoded(classOf("value"));
        string chosen = $"{Encoded(classOf("value chosen"))}\" aria-current=\"true";
        string count = Encoded(classOf("count"));
        StringBuilder text = new(values.Count * UsualLength);
        text.Append("<ul class=\"").Append(Encoded(classOf("values"))).Append("\">");
        foreach (FacetLink value in values)
        {
            text.Append("<li><a class=\"").Append(value.IsChosen ? chosen : plain)
                .Append("\" href=\"").Append(Encoded(value.Address))
                .Append("\"><bdi>").Append(Encoded(value.Label))
                .Append("</bdi> <span class=\"").Append(count).Append("\">").Append(Encoded(words.Number(value.Count)))
                .Append("</span></a></li>");
        }

        return new(text.Append("</ul>").ToString());
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}

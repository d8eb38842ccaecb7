using System.Net;
using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>The code by which a list comes onto another page, for each way; and the address of its preview.</summary>
/// <param name="View">What is shown.</param>
/// <param name="List">The list.</param>
/// <param name="Query">What is asked.</param>
/// <param name="Language">The language of the interface.</param>
internal sealed record EmbedCode(IloView View, IloList List, CatalogueQuery Query, string Language)
{
    /// <summary>How a frame is as wide as its place: the attribute <c>width</c> takes no percentage.</summary>
    internal const string FrameStyle = "width:100%;height:600px;border:0";

    /// <summary>Gets whether addresses have a host: on other people's pages they must.</summary>
    internal bool IsAbsolute { get; init; } = true;

    private string Heading => InterfaceWords.In(Language)[List.ToString()];

    private string Fragment => At(Address(null));

    /// <summary>Returns the code of a way.</summary>
    internal string Of(string way) => way switch
    {
        "frame" => $"<iframe src=\"{Encoded(At(Address("frame=1")))}\"\n  title=\"{Heading}\" style=\"{FrameStyle}\" loading=\"lazy\"></iframe>",
        "fragment" => $"<?php echo file_get_contents('{Fragment}');",

        // A page that includes a file needs whole links, which are written only where the address is known at which the files will lie.
        "static" => $"ilo-explorer site PAGES -o public/ --base-url {View.Site?.AbsoluteUri ?? "https://www.example.org/"}\n" +
            $"<!--#include virtual=\"/ilo/embed/{IloAddresses.NameOf(List)}.html\" -->",
        _ => $"<script type=\"module\" src=\"{Encoded(At(View.Addresses.Asset("ilo-list.js")))}\"></script>\n" +
            $"<ilo-list src=\"{Encoded(Fragment)}\"><a href=\"{Encoded(At(View.Addresses.List(List, Query) ?? ""))}\">{Heading}</a></ilo-list>",
    };

    /// <summary>Returns the address of a page that shows what a way gives.</summary>
    internal string Preview(string way) => Address($"preview={way}");

    private static string Encoded(string address) => WebUtility.HtmlEncode(address);

    private string Address(string? more) => View.Addresses.Embed(
        List, string.Join('&', new[] { Query.ToUrlQuery(), more, Language == View.Options.Language ? null : $"lang={Language}" }
            .Where(part => !string.IsNullOrEmpty(part)))) ?? "";

    private string At(string address) => IsAbsolute && View.Site is { } site ? new Uri(site, address).AbsoluteUri : address;
}

using AngleSharp.Html.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Makes addresses of the targets of links.</summary>
internal static class Targets
{
    /// <summary>Returns what relative targets are relative to: the page's own <c>base</c>, else its address; null where neither is known.</summary>
    internal static Uri? OriginOf(IHtmlDocument document, Uri? address)
    {
        string? written = document.Head?.Children.FirstOrDefault(element => element.LocalName == "base" && element.HasAttribute("href"))?.GetAttribute("href");
        return written is null ? address
            : address is not null && Uri.TryCreate(address, written, out Uri? joined) ? joined
            : Uri.TryCreate(written, UriKind.Absolute, out Uri? own) ? own : address;
    }

    /// <summary>Returns the address of a target; null for what is no web address: a script, a mail address, a place in the same page.</summary>
    internal static Uri? Resolve(string target, Uri? origin)
    {
        string trimmed = target.Trim();
        if (trimmed.Length == 0 || trimmed[0] == '#')
        {
            return null;
        }

        Uri? address = origin is not null && Uri.TryCreate(origin, trimmed, out Uri? joined) ? joined
            : Uri.TryCreate(trimmed, UriKind.Absolute, out Uri? own) ? own : null;
        return address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;
    }
}

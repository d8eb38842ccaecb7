using System.Security.Cryptography;
using Ilo.Domain.AspNetCore.Components.Site;

namespace Ilo.Domain.AspNetCore.Answers;

/// <summary>What browsers and caches may do with an answer.</summary>
/// <param name="CacheControl">The header <c>Cache-Control</c> of what may be kept.</param>
/// <param name="ContentSecurityPolicy">The header <c>Content-Security-Policy</c>; null leaves what is set already.</param>
/// <param name="IsShared">Whether other origins may read it (CORS), and show it as their own part.</param>
internal sealed record AnswerPolicy(string CacheControl, string? ContentSecurityPolicy, bool IsShared)
{
    // Asked for again after a minute, and shown meanwhile: other people's pages need not wait for this server.
    private const string ForAMinute = "public, max-age=60, stale-while-revalidate=600";

    // The one inline style that the code for a frame has, and no other.
    private static readonly string FrameStyle =
        $" 'unsafe-hashes' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(EmbedCode.FrameStyle)))}'";

    /// <summary>Gets the policy of pages of the site: kept by browsers and asked for again each time, so that a changed page shows at once.</summary>
    internal static AnswerPolicy Page { get; } = new("no-cache", null, false);

    /// <summary>Gets the policy of what other sites fetch: fragments, feeds, data.</summary>
    internal static AnswerPolicy Shared { get; } = new(ForAMinute, "default-src 'none'; frame-ancestors 'none'", true);

    /// <summary>Gets the policy of files of the package, whose address has a word for their content.</summary>
    internal static AnswerPolicy Asset { get; } = new("public, max-age=31536000, immutable", "default-src 'none'; frame-ancestors 'none'", true);

    /// <summary>Returns the policy of pages that show how a list looks on somebody's page: in frames of this site alone, with the script of the
    /// web component.</summary>
    /// <param name="address">The site's address by the options; null where it is the one that was asked.</param>
    /// <param name="hasFrame">Whether the list is in a frame of the page.</param>
    internal static AnswerPolicy Preview(Uri? address, bool hasFrame) => new(
        "no-cache",
        "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; " +
        $"{Own(address, hasFrame ? FrameStyle : "")}; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'self'",
        false);

    /// <summary>Returns the policy of lists in frames of other sites, and of the site itself, which shows how they look.</summary>
    /// <param name="ancestors">The sources of <c>frame-ancestors</c>.</param>
    /// <param name="address">The site's address by the options; null where it is the one that was asked.</param>
    internal static AnswerPolicy Framed(string ancestors, Uri? address) =>
        new(
            ForAMinute,
            $"default-src 'none'; {Own(address)}; base-uri 'none'; form-action 'none'; " +
            $"frame-ancestors {(ancestors == "'none'" ? "" : "'self' ")}{ancestors}",
            false);

    // Fragments name their style sheet by the address of the options, under whatever name the site is asked for. A header takes ASCII letters alone.
    private static string Own(Uri? address, string styles = "")
    {
        string origin = address is null
            ? "" : " " + new UriBuilder(address.Scheme, address.IdnHost, address.IsDefaultPort ? -1 : address.Port).Uri.GetLeftPart(UriPartial.Authority);
        return $"style-src 'self'{origin}{styles}; img-src 'self'{origin}";
    }
}

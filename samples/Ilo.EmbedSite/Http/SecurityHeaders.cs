using Microsoft.Extensions.Options;

namespace Ilo.EmbedSite.Http;

/// <summary>Puts the headers on every answer that keep a browser from doing more with it than to show it.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, IOptions<SiteOptions> options)
{
    // No script, nothing from elsewhere, forms to this site alone.
    private readonly string _policy =
        $"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {options.Value.FrameAncestors}";

    public Task InvokeAsync(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (options.Value.FrameAncestors == "'none'")
        {
            headers.XFrameOptions = "DENY";
        }

        return next(context);
    }
}

namespace Ilo.Domain.AspNetCore.Security;

/// <summary>The headers that keep a browser from doing more with an answer than to show it.</summary>
internal static class SecurityHeaders
{
    // No script, nothing from elsewhere, forms to this site alone, its own lists in frames, itself in nobody's frame.
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets what is not set already: a list for other people's frames says itself who may show it.</summary>
    internal static void Complete(IHeaderDictionary headers)
    {
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = Policy;
            headers.XFrameOptions = "DENY";
        }

        headers.XContentTypeOptions = "nosniff";
        Set(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        Set(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        Set(headers, "Cross-Origin-Opener-Policy", "same-origin");
    }

    private static void Set(IHeaderDictionary headers, string name, string value)
    {
        if (!headers.ContainsKey(name))
        {
            headers[name] = value;
        }
    }
}

using Microsoft.Net.Http.Headers;

namespace Ilo.EmbedSite.Http;

/// <summary>Says in one word what an answer depends on besides its address, and compares it with what the client has.</summary>
internal static class ETag
{
    // Another build may render the same catalogue differently.
    private static readonly string Build = typeof(ETag).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>Sets the headers of an answer that can be asked for again, and returns whether the client has it already: the answer is then 304 without a body.</summary>
    internal static bool IsKnown(HttpContext context, SiteRequest request)
    {
        EntityTagHeaderValue tag = new($"\"{Build}-{request.Snapshot.Version}-{Html.Text.Iso(request.Today)}\"", isWeak: true);
        context.Response.GetTypedHeaders().ETag = tag;

        // Kept by browsers, and asked for again each time: a changed page shows at once.
        context.Response.Headers.CacheControl = "no-cache";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any));
    }
}

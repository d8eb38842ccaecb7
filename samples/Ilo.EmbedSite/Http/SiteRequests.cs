using Ilo.EmbedSite.Content;
using Microsoft.Extensions.Options;

namespace Ilo.EmbedSite.Http;

/// <summary>Makes the request that pages work on. The only place that asks the clock which day it is.</summary>
internal sealed class SiteRequests(Snapshots snapshots, TimeProvider time, IOptions<SiteOptions> options)
{
    internal SiteRequest Of(HttpContext context) =>
        new(snapshots.Current, LocalDate.FromDateTime(time.GetLocalNow().DateTime), options.Value, context.Request.QueryString.Value ?? "");
}

using Ilo.Domain.AspNetCore;
using Ilo.Domain.AspNetCore.Api;
using Ilo.Domain.AspNetCore.Assets;
using Ilo.Domain.AspNetCore.Data;
using Ilo.Domain.AspNetCore.Fragments;
using Ilo.Domain.AspNetCore.Pages;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the addresses of the package.</summary>
public static class IloEndpointRouteBuilderExtensions
{
    /// <summary>Maps fragments, frames, feeds and the API below a path.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path, <c>/ilo</c> by default.</param>
    /// <returns>What all of the addresses share: authorization or limits can be put on it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEndpointConventionBuilder MapIlo(this IEndpointRouteBuilder endpoints, string prefix = "/ilo")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        endpoints.ServiceProvider.GetRequiredService<IloPaths>().Endpoints = "/" + prefix.Trim('/');
        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        FragmentEndpoints.Map(group);
        AssetEndpoints.Map(group);
        DataEndpoints.Map(group);
        ApiRoutes.Map(group);
        return group;
    }

    /// <summary>Maps the pages of the site: home, lists, a page for each record, timeline, calendar and the others.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path below which they stand; the root by default.</param>
    /// <returns>What all of the addresses share: authorization or limits can be put on it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEndpointConventionBuilder MapIloSite(this IEndpointRouteBuilder endpoints, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        IloPaths paths = endpoints.ServiceProvider.GetRequiredService<IloPaths>();
        paths.Site = prefix.Trim('/') is { Length: > 0 } path ? "/" + path : "";
        paths.HasSite = true;
        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        SitePageEndpoints.Map(group);
        SiteMapEndpoints.Map(group);
        return group;
    }
}

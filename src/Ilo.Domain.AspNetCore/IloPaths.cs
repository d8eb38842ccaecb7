using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore;

/// <summary>Where the package's addresses were mapped.</summary>
internal sealed class IloPaths(IOptions<IloOptions> options)
{
    /// <summary>Gets or sets the path of the site's pages, without a slash at its end.</summary>
    internal string Site { get; set; } = "";

    /// <summary>Gets or sets whether the site's pages were mapped.</summary>
    internal bool HasSite { get; set; }

    /// <summary>Gets or sets the path of fragments, feeds and data, without a slash at its end.</summary>
    internal string Endpoints { get; set; } = "/ilo";

    /// <summary>Returns addresses without a host, for pages of the site.</summary>
    internal IloAddresses Local(PathString pathBase = default) => At(pathBase.Value ?? "");

    /// <summary>Returns addresses with a host, for what stands on other people's sites.</summary>
    internal IloAddresses Absolute(HttpRequest request) =>
        At(options.Value.Address is { } address
            ? IloAddresses.RootOf(address)[..^1] : $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}");

    private IloAddresses At(string root) => IloAddresses.Of($"{root}{Site}/", $"{root}{Endpoints}/");
}

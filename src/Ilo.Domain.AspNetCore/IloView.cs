using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore;

/// <summary>What one rendering works on: one snapshot, one day, one way of writing addresses. A scoped service that components inject.</summary>
/// <remarks>The snapshot and the day are those at which the scope first asked; all components of a page show the same. Not safe for use by several threads at
/// once.</remarks>
public sealed class IloView
{
    internal IloView(IloCatalogue source, IloPaths paths, IOptions<IloOptions> options, IServiceProvider services)
    {
        Services = services;
        Options = options.Value;
        Snapshot = source.Current;
        Today = source.Today;
        Language = Options.Language;
        Site = Options.Address;
        Addresses = paths.Local(services.GetService<IHttpContextAccessor>()?.HttpContext?.Request.PathBase ?? default);
    }

    /// <summary>Gets the services of the scope.</summary>
    internal IServiceProvider Services { get; }

    /// <summary>Gets what is shown.</summary>
    public IloSnapshot Snapshot { get; internal set; }

    /// <summary>Gets the catalogue of the snapshot.</summary>
    public Catalogue Catalogue => Snapshot.Catalogue;

    /// <summary>Gets the day for which it is shown.</summary>
    public LocalDate Today { get; internal set; }

    /// <summary>Gets or sets the language of the interface: <c>en</c>, <c>fr</c> or <c>es</c>.</summary>
    public string Language { get; set; }

    /// <summary>Gets or sets how addresses are written: below a root on this server, absolute, or relative between files.</summary>
    public IloAddresses Addresses { get; set; }

    /// <summary>Gets the public address of the site, absolute; null where it is not known, and nothing that needs it is written then.</summary>
    public Uri? Site { get; internal set; }

    /// <summary>Gets how everything is shown.</summary>
    public IloOptions Options { get; }

    /// <summary>Gets or sets the HTTP status of a page: a page component sets 404 where the catalogue has no such record, 400 where a query cannot be
    /// read.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;
}

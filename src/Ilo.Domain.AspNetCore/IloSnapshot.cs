namespace Ilo.Domain.AspNetCore;

/// <summary>All that is shown at one time: a request works on one snapshot from start to end, and is never shown half a change.</summary>
/// <remarks>Immutable. Compared by <see cref="Version"/> where answers are kept.</remarks>
public sealed class IloSnapshot
{
    internal static readonly IloSnapshot None = new(Catalogue.Empty, [], "none", Instant.MinValue, null, Catalogue.Empty, null);

    private readonly Lazy<CatalogueDifferences> _news;

    internal IloSnapshot(
        Catalogue catalogue, ValueList<IloPage> pages, string version, Instant changedAt, string? failure, Catalogue before, Instant? beforeAt)
    {
        _news = new(() => catalogue.DifferencesFrom(before));
        Before = before;
        NewsSince = beforeAt;
        Failure = failure;
        Catalogue = catalogue;
        Pages = pages;
        Version = version;
        ChangedAt = changedAt;
    }

    /// <summary>Gets the catalogue of all pages.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Gets the pages by name, in ordinal order.</summary>
    public ValueList<IloPage> Pages { get; }

    /// <summary>Gets a word of a-z, 0-9 and hyphens that says which files it was made from: equal for equal folders.</summary>
    public string Version { get; }

    /// <summary>Gets when the pages last changed, as far as it was watched.</summary>
    public Instant ChangedAt { get; }

    /// <summary>Gets why the folder could not be read the last time, for a person; null where it could. What is shown is then what was read before.</summary>
    public string? Failure { get; }

    /// <summary>Gets whether the folder was read and no page of it is bad.</summary>
    public bool IsHealthy => Failure is null && !Pages.Any(page => page.IsBad);

    /// <summary>Gets what is new, changed and gone since <see cref="NewsSince"/>.</summary>
    public CatalogueDifferences News => _news.Value;

    /// <summary>Gets the moment that <see cref="News"/> compares with; null where nothing older is known, and nothing is news then.</summary>
    public Instant? NewsSince { get; }

    internal Catalogue Before { get; }

    internal IloSnapshot With(string? failure) =>
        new(Catalogue, Pages, Version.Split('-')[0] + (failure is null ? "" : "-kept"), ChangedAt, failure, Before, NewsSince);

    /// <summary>Returns the version.</summary>
    public override string ToString() => Version;
}

namespace Ilo.Domain.AspNetCore;

/// <summary>All that is shown at one time: a request works on one snapshot from start to end, and is never shown half a change.</summary>
/// <remarks>Immutable. Compared by <see cref="Version"/> where answers are kept.</remarks>
public sealed class IloSnapshot
{
    internal static readonly IloSnapshot None = new(Catalogue.Empty, [], "none", Instant.MinValue);

    internal IloSnapshot(Catalogue catalogue, ValueList<IloPage> pages, string version, Instant loadedAt)
    {
        Catalogue = catalogue;
        Pages = pages;
        Version = version;
        LoadedAt = loadedAt;
    }

    /// <summary>Gets the catalogue of all pages.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Gets the pages by name, in ordinal order.</summary>
    public ValueList<IloPage> Pages { get; }

    /// <summary>Gets a word of a-z and 0-9 that says which files it was made from: equal for equal folders.</summary>
    public string Version { get; }

    /// <summary>Gets when it was made.</summary>
    public Instant LoadedAt { get; }

    /// <summary>Returns the version.</summary>
    public override string ToString() => Version;
}

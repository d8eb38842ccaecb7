using System.Security.Cryptography;
using System.Text;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.EmbedSite.Content;

/// <summary>All that the site shows at one time. Immutable: a request works on one snapshot from start to end, and is never shown half a change.</summary>
/// <param name="Catalogue">The catalogue of all pages.</param>
/// <param name="Pages">The pages by name.</param>
/// <param name="Version">Says which texts it was made from: equal for equal folders.</param>
/// <param name="LoadedAt">When it was made.</param>
/// <param name="Failure">Why the folder could not be read; null where it could.</param>
internal sealed record SiteSnapshot(Catalogue Catalogue, ValueList<SitePage> Pages, string Version, Instant LoadedAt, string? Failure)
{
    /// <summary>Gets whether the folder was read and no page of it is bad.</summary>
    internal bool IsHealthy => Failure is null && !Pages.Any(page => page.IsBad);

    /// <summary>Reads the pages and joins them.</summary>
    internal static SiteSnapshot Of(IReadOnlyList<PageSource> sources, Instant now)
    {
        ValueList<SitePage> pages = [.. sources.Select(source => new SitePage(
            source.Name,
            source.Failure is null ? PageReader.Read(source.Bytes, new PageReaderOptions { SourceName = source.Name }) : null,
            source.Failure))];
        return new(Catalogue.From(pages.Select(page => page.Reading).OfType<PageReading>()), pages, VersionOf(sources), now, null);
    }

    /// <summary>Returns the version of a snapshot made from these files: a hash over names and contents.</summary>
    internal static string VersionOf(IReadOnlyList<PageSource> sources)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (PageSource source in sources)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.Name}\0{source.Failure}\0{source.Bytes.Length}\0"));
            hash.AppendData(source.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}

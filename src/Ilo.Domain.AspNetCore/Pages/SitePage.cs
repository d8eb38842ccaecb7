namespace Ilo.Domain.AspNetCore.Pages;

/// <summary>A kind of page of the site, served at its path and exported as files.</summary>
/// <param name="Path">The path below the root, as a route: <c>projects/{key}</c>; empty for the home page.</param>
/// <param name="Component">
/// The component that writes the whole document. It has the parameters <c>Key</c> (string; what the route's <c>{key}</c> is, else empty) and <c>QueryText</c>
/// (string; the query with its question mark, else empty), and says by <see cref="IloView.Status"/> what is not there.
/// </param>
internal sealed record SitePage(string Path, Type Component)
{
    /// <summary>Gets the language of its words; null for the site's own.</summary>
    internal string? Language { get; init; }

    /// <summary>Gets the keys for which files are written; null for a page without a key.</summary>
    internal Func<IloView, IEnumerable<string>>? Keys { get; init; }

    /// <summary>Gets the keys that items had before they turned out to be one with others; null for a page whose keys stay.</summary>
    internal Func<IloView, IEnumerable<string>>? FormerKeys { get; init; }

    /// <summary>Gets where a former key leads: to the item that has another key now; null for any other key, and for a page whose keys stay.</summary>
    internal Func<IloView, string, MovedItem?>? MovedTo { get; init; }

    /// <summary>Gets of how many pages the list on it consists: as many files are written, from <c>?page=2</c> on with a number in their name. One by
    /// default.</summary>
    internal Func<IloView, int> Parts { get; init; } = static _ => 1;

    /// <summary>Gets whether an answer may be kept for the same snapshot, day and address.</summary>
    internal bool CanBeKept { get; init; } = true;

    /// <summary>Gets whether it is exported: search and health have nothing to say without a server.</summary>
    internal bool IsExported { get; init; } = true;

    /// <summary>Returns the address of the page of a key.</summary>
    internal string AddressOf(string key, IloAddresses addresses) =>
        addresses.Page(PathOf(key)[(Language is null ? 0 : Language.Length + 1)..]);

    /// <summary>Returns the path below the root of the page of a key.</summary>
    internal string PathOf(string key) => Path.Replace("{key}", Uri.EscapeDataString(key), StringComparison.Ordinal);
}

/// <summary>The item that a former key leads to.</summary>
/// <param name="Key">The key that it has now.</param>
/// <param name="Title">Its title.</param>
internal sealed record MovedItem(string Key, string Title);

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

    /// <summary>Gets of how many pages the list on it consists: as many files are written, from <c>?page=2</c> on with a number in their name. One by
    /// default.</summary>
    internal Func<IloView, int> Parts { get; init; } = static _ => 1;

    /// <summary>Gets whether an answer may be kept for the same snapshot, day and address.</summary>
    internal bool CanBeKept { get; init; } = true;

    /// <summary>Gets whether it is exported: search and health have nothing to say without a server.</summary>
    internal bool IsExported { get; init; } = true;
}

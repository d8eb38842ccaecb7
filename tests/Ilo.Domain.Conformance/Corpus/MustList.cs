using System.IO.Enumeration;

namespace Ilo.Domain.Conformance.Corpus;

/// <summary>The pages that must be wholly right: names, patterns with <c>*</c> and <c>?</c>, or files that list them.</summary>
internal static class MustList
{
    /// <summary>Returns the names of the pages that the list means; a name is the path below the folder, or its last part.</summary>
    /// <exception cref="UsageException">An element of the list means no page: such a list would never fail.</exception>
    internal static IReadOnlySet<string> Resolve(IEnumerable<string> list, IReadOnlyCollection<string> pages)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (string pattern in list.SelectMany(Lines))
        {
            string[] meant = [.. pages.Where(page => Means(pattern, page))];
            names.UnionWith(meant);
            if (meant.Length == 0)
            {
                throw new UsageException($"--must {pattern} means no page with an expected reading.");
            }
        }

        return names;
    }

    // A file of names has one a line; blank lines and lines that begin with # say nothing.
    private static IEnumerable<string> Lines(string element) =>
        File.Exists(element)
            ? File.ReadLines(element).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')
            : [element];

    private static bool Means(string pattern, string page) =>
        FileSystemName.MatchesSimpleExpression(pattern, page, ignoreCase: false)
        || FileSystemName.MatchesSimpleExpression(pattern, page.AsSpan(page.LastIndexOf('/') + 1), ignoreCase: false);
}

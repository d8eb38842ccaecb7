using System.Runtime.CompilerServices;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>Finds long titles of projects in a text that gives nearly all of their words close together.</summary>
/// <param name="titles">The projects by the words of their titles; a word of very many titles finds none.</param>
/// <param name="table">The words.</param>
internal sealed class NearTitleFinder(Buckets<Project> titles, WordTable table)
{
    // How many words of a title of each length a text may lack; none is looked for by a short title or by a whole text.
    private static readonly int[] MayLack =
        [.. Enumerable.Range(0, NearNames.MaxWords + 1)
            .Select(length => length < NearNames.MinWords ? -1 : length - NearNames.Needed(length, CatalogueDefaults.MinShareOfTitle))];

    // Up to here a text is looked through word by word.
    private const int ShortText = 64;

    /// <summary>Returns whether a title is long enough to be found by most of its words.</summary>
    internal static bool IsLong(int[] title) => title.Length is >= NearNames.MinWords and <= NearNames.MaxWords;

    /// <summary>Returns how many words of a title a text may lack.</summary>
    internal static int Lacking(int[] title) => title.Length - NearNames.Needed(title.Length, CatalogueDefaults.MinShareOfTitle);

    /// <summary>Returns whether a text has so many words of a title as are needed, wherever they stand.</summary>
    internal static bool Covers(ReadOnlySpan<int> content, HashSet<int>? set, int[] title)
    {
        int lacking = Lacking(title);
        foreach (int stem in title)
        {
            bool found = set is null ? content.Contains(stem) : set.Contains(stem);
            if (!found && --lacking < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the sources of projects whose titles a text may give, in the order of sources.</summary>
    [MethodImpl(Hot.Loop)]
    internal List<SourceNode<Project>> In(ReadOnlySpan<int> content)
    {
        List<SourceNode<Project>>? near = null;
        HashSet<int>? set = content.Length > ShortText ? [.. content] : null;
        ulong bits = StemSet.BitsOf(content);
        for (int i = 0; i < content.Length; i++)
        {
            foreach (SourceNode<Project> node in titles.Few(BucketKeys.OfWord(content[i])))
            {
                if (node.TitleLength < MayLack.Length && System.Numerics.BitOperations.PopCount(node.TitleBits & ~bits) <= MayLack[node.TitleLength]
                    && Covers(content, set, node.Features.TitleStems))
                {
                    (near ??= []).Add(node);
                }
            }
        }

        return near is null ? [] : [.. near.Distinct().OrderBy(node => node.Position)];
    }

    /// <summary>Returns the projects whose titles stand close together in a text, each with the first and the last word.</summary>
    internal List<(Cluster<Project> Project, int First, int Last)> Places(List<SourceNode<Project>> near, List<Token> words)
    {
        List<int> at = table.PlacesOfContent(words);
        List<(Cluster<Project>, int, int)> places = [];
        foreach (SourceNode<Project> node in near)
        {
            if (NearNames.Place(words, at, [.. node.Features.TitleStems], CatalogueDefaults.MinShareOfTitle) is { } found)
            {
                places.Add((node.Cluster!, found.First, found.Last));
            }
        }

        return places;
    }
}

using Ilo.Domain;
using Ilo.Domain.Catalogues;

namespace Ilo.Explorer.Commands.Showing;

/// <summary>Finds the item that a person means by an identifier or by words.</summary>
internal static class ItemSearch
{
    /// <summary>Returns the items that are meant, the likeliest first: by identifier, by the short name in a title, by words of the title, by words of the
    /// text.</summary>
    internal static IReadOnlyList<ShownItem> Find(Catalogue catalogue, string words)
    {
        ShownItem[] all = [.. ShownItem.All(catalogue)];
        ShownItem[] named = [.. all.Where(item => item.Identifier == words)];
        if (named.Length > 0)
        {
            return named;
        }

        CatalogueQuery query = new() { Words = [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)] };
        CatalogueAnswer answer = catalogue.Answer(query);
        HashSet<IRecord> found = [.. answer.Projects.Items, .. answer.Events.Items, .. answer.Articles.Items];
        return
        [
            .. all.Where(item => found.Contains(item.Record))
                .OrderBy(item => Rank(item, words))
                .ThenBy(item => item.Record is Project ? 0 : 1)
                .ThenByDescending(item => item.Record.Days?.Start)
                .ThenBy(item => item.Record.Title, StringComparer.Ordinal),
        ];
    }

    private static int Rank(ShownItem item, string words)
    {
        string title = item.Record.Title;
        return title.Contains($"({words})", StringComparison.OrdinalIgnoreCase) ? 0
            : title.Contains(words, StringComparison.OrdinalIgnoreCase) ? 1
            : words.Split(' ').All(word => title.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 2
            : 3;
    }
}

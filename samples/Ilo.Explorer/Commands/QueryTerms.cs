using System.CommandLine.Completions;
using Ilo.Domain.Vocabularies;

namespace Ilo.Explorer.Commands;

/// <summary>Completes the last term of a query: its key, and for donors, partners, themes, kinds and orders its value.</summary>
internal static class QueryTerms
{
    private static readonly string[] Keys =
    [
        "in:", "donor:", "donor-kind:", "donor-country:", "partner:", "theme:", "place:", "kind:", "year:", "active:", "status:", "budget:", "on:", "upcoming:",
        "past:", "lasting:", "event-status:", "published:", "author:", "during:", "within:", "starts:", "ends:", "project:", "language:", "sort:", "page:",
        "size:",
    ];

    /// <summary>Returns what the words so far can go on with, each with the terms before it.</summary>
    internal static IEnumerable<CompletionItem> Complete(CompletionContext context)
    {
        string text = context.WordToComplete.Trim('"', '\'');
        int last = text.LastIndexOf(' ') + 1;
        string before = text[..last];
        string term = text[last..];
        return Terms(term).Where(candidate => candidate.StartsWith(term, StringComparison.OrdinalIgnoreCase))
            .Select(candidate => new CompletionItem(before + candidate));
    }

    private static IEnumerable<string> Terms(string term) => term.Split(':', 2)[0] switch
    {
        _ when !term.Contains(':', StringComparison.Ordinal) => Keys,
        "donor" => Vocabulary.Default.Donors.Select(donor => $"donor:{donor.Id}").Append("donor:none"),
        "partner" => Vocabulary.Default.Organisations.Select(partner => $"partner:{partner.Id}"),
        "theme" => Vocabulary.Default.Themes.Select(theme => $"theme:{theme.Id}"),
        "in" => ["in:project", "in:event", "in:article"],
        "kind" => ["kind:news", "kind:feature", "kind:press-release", "kind:statement", "kind:publication", "kind:media", "kind:document", "kind:notice"],
        "language" => ["language:en", "language:fr", "language:es"],
        "sort" => ["sort:start", "sort:-start", "sort:end", "sort:-end", "sort:title", "sort:-title", "sort:budget", "sort:-budget"],
        _ => [],
    };
}

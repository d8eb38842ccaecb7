using System.CommandLine.Completions;
using Ilo.Domain;
using Ilo.Domain.Vocabularies;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Completes the last term of a query: its key, and for donors, partners, themes, kinds and orders its value.</summary>
internal static class QueryTerms
{
    /// <summary>Gets the keys, each with the colon that ends it.</summary>
    internal static IReadOnlyList<string> Keys { get; } =
    [
        "in:", "donor:", "donor-kind:", "donor-country:", "partner:", "theme:", "place:", "kind:", "year:", "active:", "status:", "budget:", "on:", "upcoming:",
        "past:", "lasting:", "event-status:", "published:", "author:", "during:", "within:", "starts:", "ends:", "project:", "language:", "sort:", "page:",
        "size:",
    ];

    /// <summary>Returns what the last of the words so far can go on with: after a space any key.</summary>
    internal static IEnumerable<CompletionItem> Complete(CompletionContext context)
    {
        string term = context.WordToComplete.TrimStart('"', '\'');
        return Terms(term).Where(candidate => candidate.StartsWith(term, StringComparison.OrdinalIgnoreCase))
            .Select(candidate => new CompletionItem(candidate));
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
        "status" => ["status:active@", "status:planned@", "status:closed@"],
        "event-status" => Enum.GetNames<EventStatus>().Select(status => $"event-status:{Words.Kebab(status)}"),
        "donor-kind" => Vocabulary.Default.Donors.Select(donor => $"donor-kind:{Words.Kebab(donor.Kind.ToString())}").Distinct(),
        "sort" => ["sort:start", "sort:-start", "sort:end", "sort:-end", "sort:title", "sort:-title", "sort:budget", "sort:-budget"],
        _ => [],
    };
}

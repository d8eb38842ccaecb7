using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Names;

/// <summary>Makes organisations of names that the vocabulary lacks.</summary>
internal static class Organisations
{
    private const int LongestPerson = 5;

    /// <summary>Returns the organisation; null for what is no organisation's name: a person, a project, a single common word.</summary>
    internal static Organisation? Named(Scan scan, ListedName item)
    {
        TextSpan span = scan.SpanOf(item.Start, item.End);
        string words = scan.Text.Substring(span.Start, span.Length);
        bool acronym = item.End - item.Start == 1 && words.Length is >= 3 and <= 12 && words.Count(char.IsUpper) >= 2;
        bool named = item.End - item.Start > 1 && !(scan.Is(item.Start, WordClass.Activity) || scan.Is(item.Start, WordClass.Activities));
        bool person = scan.IsWord(item.Start) && (scan.Is(item.Start, WordClass.Person) || IsPerson(scan, item));
        bool project = scan.Is(item.End - 1, WordClass.ProjectNoun);
        return (acronym || named) && !project && !person && !scan.IsNumber(item.Start) ? Organisation.Named(Folded(words)) : null;
    }

    /// <summary>Tells whether a name is an organisation's by its words: it holds "Federation" or the like, is an acronym or stands before one in
    /// brackets.</summary>
    internal static bool IsBody(Scan scan, ListedName item) =>
        scan.Has(item.Start, item.End, WordClass.Body) || scan.Has(item.Start, item.End, WordClass.Ministry)
        || (item.End > item.Start + 1 && scan.Is(item.End - 1, WordClass.BodyEnd))
        || (item.End == item.Start + 1 && IsAcronym(scan, item.Start) && scan.EndOf(Shape.NounBehind, item.End) is null)
        || (scan.Is(item.End, TokenKind.Open) && scan.Is(item.End + 2, TokenKind.Close) && IsAcronym(scan, item.End + 1));

    // "Juan Pérez", "Maria José da Silva": a first name and few other words, none of them an organisation's.
    private static bool IsPerson(Scan scan, ListedName item) =>
        scan.Is(item.Start, WordClass.GivenName) && item.End - item.Start is >= 2 and <= LongestPerson && !IsBody(scan, item);

    private static bool IsAcronym(Scan scan, int at) => scan.IsWord(at) && scan.Tokens[at].Length > 1 && !scan.WordAt(at).ContainsAnyInRange('a', 'z');

    /// <summary>Leaves out names in the title that shorten a name which the text quotes in full: the full one stands.</summary>
    internal static IEnumerable<Finding<string>> WithoutShortForms(IEnumerable<Finding<string>> names)
    {
        List<Finding<string>> all = [.. names];
        HashSet<string> quoted = new(
            all.Where(name => name.Rule == "quoted-title").SelectMany(name => name.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            StringComparer.OrdinalIgnoreCase);
        return quoted.Count == 0
            ? all : all.Where(name => !(name is { Rule: "named-project", Part: TextPart.Title } && name.Value.Split(' ').All(quoted.Contains)));
    }

    private static string Folded(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) is var name
            && name.EndsWith(" governments", StringComparison.Ordinal) ? name[..^1] : name;
}

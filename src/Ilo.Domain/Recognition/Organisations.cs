using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Makes organisations of names that the vocabulary lacks.</summary>
internal static class Organisations
{
    /// <summary>Returns the organisation; null for what is no organisation's name: a person, a project, a single common word.</summary>
    internal static Organisation? Named(Scan scan, NamedItem item)
    {
        TextSpan span = scan.SpanOf(item.Start, item.End);
        string words = scan.Text.Substring(span.Start, span.Length);
        bool acronym = item.End - item.Start == 1 && words.Length is >= 3 and <= 12 && words.Count(char.IsUpper) >= 2;
        bool named = item.End - item.Start > 1 && !scan.Is(item.Start, WordClass.Activity | WordClass.Activities);
        bool person = scan.IsWord(item.Start) && scan.WordAt(item.Start) is "Mr" or "Mrs" or "Ms" or "Dr" or "M" or "Mme" or "Sr" or "Sra";
        bool project = scan.Is(item.End - 1, WordClass.ProjectNoun);
        return (acronym || named) && !project && !person && !scan.IsNumber(item.Start) ? Organisation.Named(Folded(words)) : null;
    }

    /// <summary>Tells whether a name is an organisation's by its words: it holds "Federation" or the like, is an acronym or stands before one in brackets.</summary>
    internal static bool IsBody(Scan scan, NamedItem item)
    {
        for (int i = item.Start; i < item.End; i++)
        {
            if (scan.Is(i, WordClass.Body | WordClass.Ministry))
            {
                return true;
            }
        }

        return (item.End == item.Start + 1 && IsAcronym(scan, item.Start) && !IsBeforeNoun(scan, item.End))
            || (scan.Is(item.End, TokenKind.Open) && scan.Is(item.End + 2, TokenKind.Close) && IsAcronym(scan, item.End + 1));
    }

    // "GSP+ beneficiary countries", "FTA partners": the acronym says what kind they are.
    private static bool IsBeforeNoun(Scan scan, int at) =>
        scan.Is(at, TokenKind.Other)
        || (scan.IsWord(at) && !scan.IsCapital(at) && !scan.Is(at, WordClass.And | WordClass.Auxiliary | WordClass.PartnerVerb | WordClass.Place | WordClass.Connector | WordClass.Adverb | WordClass.Filler | WordClass.Preposition));

    private static bool IsAcronym(Scan scan, int at) => scan.IsWord(at) && scan.Tokens[at].Length > 1 && !scan.WordAt(at).ContainsAnyInRange('a', 'z');

    private static string Folded(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

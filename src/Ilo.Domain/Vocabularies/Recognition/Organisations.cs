namespace Ilo.Domain.Vocabularies.Recognition;

/// <summary>Makes organisations of names that the vocabulary lacks.</summary>
internal static class Organisations
{
    /// <summary>Returns the organisation; null for what is no organisation's name: a person, a place, a single common word.</summary>
    internal static Organisation? Named(Scan scan, NamedItem item)
    {
        Text.TextSpan span = scan.SpanOf(item.Start, item.End);
        string words = scan.Text.Substring(span.Start, span.Length);
        bool acronym = item.End - item.Start == 1 && words.Length is >= 3 and <= 12 && words.Count(char.IsUpper) >= 2;
        bool named = item.End - item.Start > 1 && !scan.Is(item.Start, WordClass.Activity | WordClass.Activities);
        bool person = scan.IsWord(item.Start) && scan.WordAt(item.Start) is "Mr" or "Mrs" or "Ms" or "Dr" or "M" or "Mme" or "Sr" or "Sra";
        return (acronym || named) && !person && !scan.IsNumber(item.Start) ? Organisation.Named(Folded(words)) : null;
    }

    private static string Folded(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

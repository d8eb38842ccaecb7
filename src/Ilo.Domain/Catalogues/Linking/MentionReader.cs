using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>Makes mentions of the places where the recogniser found that a text names projects, and of the acronyms that it gives besides.</summary>
internal sealed class MentionReader(WordTable table)
{
    // "The Better Lamps project ..." at the start of its own summary.
    private const int OwnNameStart = 4;

    // Agencies that put themselves before a project's name: "the ILO-Better Lamps Project".
    private readonly HashSet<int> _prefixes = [.. LanguageWords.All.SelectMany(words => words.NamePrefixes).Select(word => table.Stem(word))];

    /// <summary>Returns the mentions that stand in a text: the names of projects first, then names by which one may be meant, then other acronyms.</summary>
    internal Mention[] Of(TextPiece piece, List<Token> words, SourceFindings findings)
    {
        List<Mention>? found = null;
        foreach (CatalogueFinding finding in ByProperty.In(findings.ProjectNames, piece.Property))
        {
            Add(piece, finding.Span, finding.Id, MentionGrade.Project, ref found);
        }

        foreach (PlacedMention one in ByProperty.In(findings.Mentions, piece.Property))
        {
            Add(piece, one.Span, piece.Text.Substring(one.Span.Start, one.Span.Length), one.MayBeNew ? MentionGrade.New : MentionGrade.Known, ref found);
        }

        HashSet<int>? acronyms = found?.Exists(static one => one.Acronym is not null) == true ? [.. found.Select(static one => one.Span.Start)] : null;
        foreach (Token word in words)
        {
            if (word.Shape == WordShape.Acronym && acronyms?.Contains(word.Start) != true)
            {
                (found ??= []).Add(new(MentionKind.Acronym, piece.Property, piece.Text, word.Span, [])
                {
                    Acronym = Acronyms.Of(piece.Text.AsSpan(word.Start, word.Length)),
                });
            }
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>Returns the stems of the names that a project's title, and the beginning of its summary, give it.</summary>
    internal int[][] OwnNames(Project project, SourceFindings findings)
    {
        List<int[]>? names = null;
        foreach (PlacedMention one in ByProperty.In(findings.Mentions, "Title"))
        {
            AddStems(project.Title, one.Span, ref names);
        }

        foreach (PlacedMention one in ByProperty.In(findings.Mentions, nameof(Project.Summary)))
        {
            if (one.Span.Start <= OwnNameStart)
            {
                AddStems(project.Summary!, one.Span, ref names);
            }
        }

        return names is null ? [] : [.. names];
    }

    /// <summary>Returns a name's stems that count, agencies before it and the word project left out.</summary>
    internal int[] NameStems(List<Token> words)
    {
        int from = 0;
        while (from < words.Count && (_prefixes.Contains(words[from].Id) || table.IsStopWord(words[from].Id)))
        {
            from++;
        }

        Span<int> stems = TokenRoom.OfStems(words.Count);
        int count = 0;
        for (; from < words.Count; from++)
        {
            if (!table.IsStopWord(words[from].Id) && !table.IsProjectWord(words[from].Id))
            {
                stems[count++] = words[from].Id;
            }
        }

        return stems[..count].ToArray();
    }

    // An acronym is no name of words.
    private void AddStems(string text, TextSpan span, ref List<int[]>? names)
    {
        if (table.Split(text.Substring(span.Start, span.Length), TokenRoom.OfName) is var words and not [{ Shape: WordShape.Acronym }]
            && NameStems(words) is { Length: > 0 } stems)
        {
            (names ??= new(1)).Add(stems);
        }
    }

    private void Add(TextPiece piece, TextSpan span, string name, MentionGrade grade, ref List<Mention>? found)
    {
        List<Token> words = table.Split(name, TokenRoom.OfName);
        string? acronym = words is [{ Shape: WordShape.Acronym }] ? Acronyms.Of(name) : null;
        int[] stems = acronym is null ? NameStems(words) : [];
        if (acronym is not null || stems.Length > 0)
        {
            (found ??= []).Add(new(acronym is null ? MentionKind.Name : MentionKind.Acronym, piece.Property, piece.Text, span, stems)
            {
                Acronym = acronym,
                Grade = grade,
            });
        }
    }
}

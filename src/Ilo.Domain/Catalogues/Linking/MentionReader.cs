using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>Finds where a text names projects by name or acronym.</summary>
internal sealed class MentionReader(WordTable table)
{
    private static readonly System.Buffers.SearchValues<char> Joints = System.Buffers.SearchValues.Create(" \u00A0-\u2013'’&/");

    private static readonly System.Buffers.SearchValues<char> Opening = System.Buffers.SearchValues.Create(" \u00A0\"“«‘'");

    private const int MaxNameWords = 16;
    private const int AcronymReach = 3;

    // Agencies that put themselves before a project's name: "the ILO-Better Lamps Project".
    private readonly HashSet<int> _prefixes = Stems(table, words => words.NamePrefixes);

    // French and Spanish put the name behind: "le projet Lampes du Lac".
    private readonly HashSet<int> _namedBehind = Stems(table, words => words.TermsBeforeNames);

    // English does so with a small word or a quotation mark between: "its project on Better Lamps in Norland (BLN)".
    private readonly HashSet<int> _leadingWords = Stems(table, words => words.NameLeads);

    private readonly HashSet<int> _projects = Stems(table, words => words.SureProjectTerms);

    private static HashSet<int> Stems(WordTable table, Func<LanguageWords, string[]> choose) =>
        [.. LanguageWords.All.SelectMany(choose).Select(word => table.Stem(word))];

    /// <summary>Adds the mentions that stand in a text.</summary>
    internal void Read(TextPiece piece, List<Token> words, ref List<Mention>? found)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (table.IsProjectWord(words[i].Id))
            {
                if (NameBefore(piece, words, i) is { } before)
                {
                    (found ??= []).Add(before);
                }
                else if (NameBehind(piece, words, i, i + 1) is { } behind && (_namedBehind.Contains(words[i].Id) || IsQuoted(piece.Text, behind)))
                {
                    (found ??= []).Add(behind);
                }
                else if (i + 1 < words.Count && _leadingWords.Contains(words[i + 1].Id) && NameBehind(piece, words, i, i + 2) is { } introduced)
                {
                    (found ??= []).Add(introduced with { IsIntroduced = !IsQuoted(piece.Text, introduced) });
                }
            }
            else if (words[i].Shape == WordShape.Acronym)
            {
                (found ??= []).Add(new(MentionKind.Acronym, piece.Property, piece.Text, new(words[i].Start, words[i].Length), [])
                {
                    Acronym = Acronyms.Of(piece.Text.AsSpan(words[i].Start, words[i].Length)),
                    IsBesideProject = IsBesideProject(piece.Text, words, i),
                });
            }
        }
    }

    /// <summary>Adds the mentions that the recogniser found in a text.</summary>
    internal void Recognized(TextPiece piece, SourceFindings findings, ref List<Mention>? found)
    {
        if (findings.ProjectNames.Count == 0)
        {
            return;
        }

        foreach (CatalogueFinding finding in findings.NamesIn(piece.Property))
        {
            bool hasWords = table.Split(finding.Words, TokenRoom.OfSummary).Count > 0;
            List<Token> name = table.Split(finding.Id, TokenRoom.OfSummary);
            int[] stems = NameStems(name);
            if (name is [{ Shape: WordShape.Acronym }] && hasWords)
            {
                (found ??= []).Add(
                    new(MentionKind.Acronym, piece.Property, piece.Text, finding.Span, []) { Acronym = Acronyms.Of(finding.Id), IsRecognized = true });
            }
            else if (stems.Length > 0)
            {
                (found ??= []).Add(new(MentionKind.Name, piece.Property, piece.Text, finding.Span, stems) { IsRecognized = true });
            }
        }
    }

    internal int[] NameStems(List<Token> words) => NameStems(words, 0, words.Count);

    /// <summary>Returns a name's stems that count, agencies before it and the word project left out.</summary>
    internal int[] NameStems(List<Token> words, int from, int to)
    {
        while (from < to && (_prefixes.Contains(words[from].Id) || table.IsStopWord(words[from].Id)))
        {
            from++;
        }

        int[] stems = new int[to - from];
        int count = 0;
        for (; from < to; from++)
        {
            if (!table.IsStopWord(words[from].Id) && !table.IsProjectWord(words[from].Id))
            {
                stems[count++] = words[from].Id;
            }
        }

        return count == stems.Length ? stems : stems[..count];
    }

    /// <summary>Returns whether a name ends or begins with the word project itself: programmes and initiatives are often none.</summary>
    internal bool EndsInProject(Mention mention) =>
        table.Split(mention.Words) is [var first, ..] words && (_projects.Contains(first.Id) || _projects.Contains(words[^1].Id));

    // Capitals right before the word project, small words between them allowed: "Better Lamps for Women Project".
    private Mention? NameBefore(TextPiece piece, List<Token> words, int project)
    {
        int first = project;
        for (int i = project - 1; i >= 0 && project - i <= MaxNameWords && IsJoined(piece.Text, words[i], words[i + 1]); i--)
        {
            if (words[i].IsCapital)
            {
                first = i;
            }
            else if (!table.IsStopWord(words[i].Id))
            {
                break;
            }
        }

        while (first < project && (_prefixes.Contains(words[first].Id) || table.IsStopWord(words[first].Id)))
        {
            first++;
        }

        if (first == project || (project - first == 1 && words[first].Shape == WordShape.Acronym))
        {
            return null;
        }

        int[] stems = NameStems(words, first, project);
        return stems.Length == 0 ? null : new(MentionKind.Name, piece.Property, piece.Text, TextSpan.FromBounds(words[first].Start, words[project].End), stems);
    }

    // From the word right behind the word project, or right behind the small word that follows it.
    private Mention? NameBehind(TextPiece piece, List<Token> words, int project, int from)
    {
        if (from > project + 1 && !IsJoined(piece.Text, words[project], words[from - 1]))
        {
            return null;
        }

        int last = project;
        for (int i = from; i < words.Count && i - project <= MaxNameWords; i++)
        {
            bool isNext = i == from
                ? piece.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).IndexOfAnyExcept(Opening) < 0
                : IsJoined(piece.Text, words[i - 1], words[i]);
            if (!isNext || (i == from && (!words[i].IsCapital || words[i].Shape == WordShape.Acronym)))
            {
                break;
            }

            if (words[i].IsCapital)
            {
                last = i;
            }
            else if (!table.IsStopWord(words[i].Id))
            {
                break;
            }
        }

        int[] stems = last < from ? [] : NameStems(words, from, last + 1);
        int start = from > project + 1 || !_namedBehind.Contains(words[project].Id) ? words[Math.Min(from, last)].Start : words[project].Start;
        return stems.Length == 0 ? null : new(MentionKind.Name, piece.Property, piece.Text, TextSpan.FromBounds(start, words[last].End), stems);
    }

    private static bool IsQuoted(string text, Mention name) => name.Span.Start > 0 && text[name.Span.Start - 1] is '"' or '“' or '«' or '‘' or '\'';

    private bool IsBesideProject(string text, List<Token> words, int acronym)
    {
        for (int i = Math.Max(0, acronym - AcronymReach); i < words.Count && i <= acronym + 1; i++)
        {
            if (i != acronym && table.IsProjectWord(words[i].Id) && InOneSentence(text, words[Math.Min(i, acronym)].End, words[Math.Max(i, acronym)].Start))
            {
                return true;
            }
        }

        return IsBehindNameOfProject(text, words, acronym);
    }

    // "its project on Better Lamps for Rural Women in Norland (BLN)": back from the bracket over the name to the word project.
    private bool IsBehindNameOfProject(string text, List<Token> words, int acronym)
    {
        if (words[acronym].Start == 0 || text[words[acronym].Start - 1] != '(')
        {
            return false;
        }

        for (int i = acronym - 1; i >= 0 && acronym - i <= MaxNameWords + 2; i--)
        {
            if (!InOneSentence(text, words[i].End, words[i + 1].Start))
            {
                return false;
            }

            if (table.IsProjectWord(words[i].Id))
            {
                return true;
            }

            if (!words[i].IsCapital && !table.IsStopWord(words[i].Id) && !_leadingWords.Contains(words[i].Id))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsJoined(string text, Token left, Token right) => text.AsSpan(left.End, right.Start - left.End).IndexOfAnyExcept(Joints) < 0;

    internal static bool InOneSentence(string text, int from, int to)
    {
        for (int i = from; i < to - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' or ';' or '\n' && (text[i] == '\n' || char.IsWhiteSpace(text[i + 1])))
            {
                return false;
            }
        }

        return true;
    }
}

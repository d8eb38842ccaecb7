using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>One part of a text under the rules: its tokens, the names and the phrases in it.</summary>
internal sealed class Scan
{
    private readonly NameHit?[] _hits;
    private readonly (int End, Phrase Phrase)?[] _phrases;
    private readonly int[] _nextVerbs;
    private readonly int[] _sentenceStarts;
    private readonly int[] _sentenceEnds;

    internal Scan(string text, TextPart part, LanguageCode? language, RecognizerTables tables)
    {
        Text = text;
        Part = part;
        Tables = tables;
        Tokens = Tokenizer.Read(text, tables.Lexicon);
        Language = language ?? tables.Languages.Of(Tokens);
        (_sentenceStarts, _sentenceEnds) = Sentences();
        _nextVerbs = NextVerbs();
        _hits = new NameHit?[Tokens.Count];
        Hits = NameFinder.Find(this);
        foreach (NameHit hit in Hits)
        {
            Array.Fill(_hits, hit, hit.Start, hit.End - hit.Start);
        }

        _phrases = new (int, Phrase)?[Tokens.Count];
        FindPhrases();
    }

    internal string Text { get; }

    internal TextPart Part { get; }

    internal LanguageCode Language { get; }

    internal RecognizerTables Tables { get; }

    internal List<Token> Tokens { get; }

    /// <summary>Gets the names, in order, none overlapping another.</summary>
    internal List<NameHit> Hits { get; }

    internal int Count => Tokens.Count;

    /// <summary>Returns the name that begins at a token; null where none does.</summary>
    internal NameHit? HitAt(int at) => at >= 0 && at < Count && _hits[at] is { } hit && hit.Start == at ? hit : null;

    /// <summary>Returns the name that a token is part of; null where it is part of none.</summary>
    internal NameHit? HitOver(int at) => at >= 0 && at < Count ? _hits[at] : null;

    /// <summary>Returns the longest phrase that begins at a token; null where none does.</summary>
    internal (int End, Phrase Phrase)? PhraseAt(int at) => at >= 0 && at < Count ? _phrases[at] : null;

    internal WordClass ClassOf(int at) => at >= 0 && at < Count && Tokens[at].IsWord ? Tables.Classes[Tokens[at].Id] : WordClass.None;

    internal bool Is(int at, WordClass value) => (ClassOf(at) & value) != 0;

    internal bool Is(int at, TokenKind kind) => at >= 0 && at < Count && Tokens[at].Kind == kind;

    internal bool IsWord(int at) => at >= 0 && at < Count && Tokens[at].IsWord;

    internal bool IsCapital(int at) => IsWord(at) && char.IsUpper(Text[Tokens[at].Start]);

    internal bool IsNumber(int at) => IsWord(at) && char.IsDigit(Text[Tokens[at].Start]);

    internal bool IsDonorWord(int at) =>
        IsWord(at) && WordAt(at) is "donor" or "donors" or "funder" or "funders" or "bailleur" or "bailleurs" or "donateur" or "donante" or "donantes" or "financiador";

    internal ReadOnlySpan<char> WordAt(int at) => Text.AsSpan(Tokens[at].Start, Tokens[at].Length);

    /// <summary>Returns the first token of the sentence that a token is in.</summary>
    internal int SentenceStart(int at) => _sentenceStarts[Math.Min(at, Count - 1)];

    /// <summary>Returns the token behind the sentence that a token is in: its full stop, or the end.</summary>
    internal int SentenceEnd(int at) => at >= Count ? Count : _sentenceEnds[at];

    /// <summary>Returns the next token, from one on, that may be a verb of paying; far beyond the text where none follows.</summary>
    internal int NextVerb(int at) => at < Count ? _nextVerbs[at] : int.MaxValue;

    internal TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(Tokens[start].Start, Tokens[end - 1].End);

    internal Finding<T> Finding<T>(T value, int start, int end, string rule)
    {
        TextSpan span = SpanOf(start, end);
        return new(value, Part, span, Text.Substring(span.Start, span.Length), rule);
    }

    private int[] NextVerbs()
    {
        int[] next = new int[Count];
        for (int i = Count - 1, verb = int.MaxValue; i >= 0; i--)
        {
            verb = Is(i, WordClass.FundVerb | WordClass.GiveVerb | WordClass.SupportVerb) || IsDonorWord(i) || (IsWord(i) && WordAt(i) is "support") ? i : verb;
            next[i] = verb;
        }

        return next;
    }

    private (int[] Starts, int[] Ends) Sentences()
    {
        int[] starts = new int[Count];
        int[] ends = new int[Count];
        int start = 0;
        for (int i = 0; i <= Count; i++)
        {
            if (i < Count && Tokens[i].Kind is not (TokenKind.SentenceEnd or TokenKind.LineBreak))
            {
                continue;
            }

            int last = Math.Min(i, Count - 1);
            for (int j = start; j <= last; j++)
            {
                (starts[j], ends[j]) = (start, i);
            }

            start = i + 1;
        }

        return (starts, ends);
    }

    private void FindPhrases()
    {
        List<(int End, Phrase Phrase)> found = [];
        for (int at = 0; at < Count; at++)
        {
            // Words of a name are no phrase: "Fund" in "Global Fund". A phrase may run up to a name, not into it.
            if (_hits[at] is not null)
            {
                continue;
            }

            Tables.Phrases.Find(Tokens, at, found);
            foreach ((int end, Phrase phrase) in found)
            {
                // "Funded by" is a label before a colon and a phrase elsewhere; as a label it comes first.
                bool label = phrase.Kind is PhraseKind.FieldDonor or PhraseKind.FieldPartner;
                bool marked = Is(end, TokenKind.Colon) || Is(end, TokenKind.Dash) || Is(end, TokenKind.LineBreak)
                    || (Is(end, TokenKind.Open) && Is(end + 2, TokenKind.Close) && Is(end + 3, TokenKind.Colon));
                bool clear = _hits.AsSpan(at, end - at).IndexOfAnyExcept((NameHit?)null) < 0;
                if (clear && (marked || !label) && (_phrases[at] is not { } chosen || (label && chosen.End == end)))
                {
                    _phrases[at] = (end, phrase);
                }
            }
        }
    }
}

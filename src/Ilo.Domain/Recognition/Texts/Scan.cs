using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>One part of a text under the rules: its tokens, its sentences and the known names in it.</summary>
internal sealed class Scan
{
    // Fewer words than these are a heading or an acronym, no sentence printed in capitals.
    private const int FewestShouted = 3;
    private const int LongestAcronym = 14;

    // What is asked for most, taken out of the tokens. The room is longer than the text.
    private readonly int[] _ids;
    private readonly TokenKind[] _kinds;
    private readonly NameHit?[] _hits;
    private readonly UInt128[] _classes;
    private readonly bool[] _capitals;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private IShapeReader? _shapes;

    internal Scan(string text, TextPart part, LanguageCode? language, RecognizerTables tables)
    {
        Text = text;
        Part = part;
        Tables = tables;
        Tokens = Buffers.Tokens;
        Tokenizer.Read(text, tables.Lexicon, Tokens);
        BrokenNames.Join(text, Tokens, tables.Names, Buffers.Phrases);
        Count = Tokens.Count;
        Buffers.Reach(Count);
        (_classes, _capitals, _hits) = (Buffers.Classes, Buffers.Capitals, Buffers.HitOver);
        (_starts, _ends) = (Buffers.Starts, Buffers.Ends);
        (_ids, _kinds) = (Buffers.Ids, Buffers.Kinds);
        for (int at = 0; at < Count; at++)
        {
            Token token = Tokens[at];
            (_ids[at], _kinds[at]) = (token.Id, token.Kind);
            if (token.IsWord)
            {
                _capitals[at] = char.IsUpper(text[token.Start]);
                _classes[at] = ClassesOf(token, _capitals[at]);
            }
        }

        Sentences();
        Language = language ?? LanguageGuesser.Of(text).Language;
        Hits = NameFinder.Find(this);
        foreach (NameHit hit in Hits)
        {
            Array.Fill(_hits, hit, hit.Start, hit.End - hit.Start);
        }
    }

    internal string Text { get; }

    internal TextPart Part { get; }

    /// <summary>Gets whether names are wanted too by which a known project may be meant.</summary>
    internal bool WantsMentions { get; init; }

    internal LanguageCode Language { get; }

    internal RecognizerTables Tables { get; }

    internal List<Token> Tokens { get; }

    /// <summary>Gets the names, in order, none overlapping another.</summary>
    internal List<NameHit> Hits { get; }

    internal int Count { get; }

    /// <summary>Gets the room that the text takes.</summary>
    internal ScanBuffers Buffers { get; } = ScanBuffers.Take();

    /// <summary>Gets how often a token was looked at: the work of reading, whatever the machine does besides.</summary>
    internal long Looks { get; private set; }

    /// <summary>Returns the token behind what has a shape at a token; null where nothing there has it.</summary>
    internal int? EndOf(Shape shape, int at) => (_shapes ??= Tables.ShapesOf(this)).EndOf(shape, at);

    /// <summary>Returns the name that begins at a token; null where none does.</summary>
    internal NameHit? HitAt(int at) => HitOver(at) is { } hit && hit.Start == at ? hit : null;

    /// <summary>Returns the name that a token is part of; null where it is part of none.</summary>
    internal NameHit? HitOver(int at)
    {
        Looks++;
        return (uint)at < (uint)Count ? _hits[at] : null;
    }

    internal UInt128 ClassesAt(int at) => (uint)at < (uint)Count ? _classes[at] : 0;

    /// <summary>Returns the number of a token's word or mark.</summary>
    internal int IdAt(int at) => _ids[at];

    internal bool Is(int at, WordClass one) => (uint)at < (uint)Count && ((ulong)_classes[at] >> (int)one & 1) != 0;

    internal bool Is(int at, WordClass one, WordClass other) => Is(at, one) || Is(at, other);

    internal bool Is(int at, TokenKind kind) => (uint)at < (uint)Count && _kinds[at] == kind;

    /// <summary>Tells whether one of some tokens has a class.</summary>
    internal bool Has(int start, int end, WordClass one)
    {
        while (start < end && !Is(start, one))
        {
            start++;
        }

        return start < end;
    }

    internal bool IsWord(int at) => Is(at, TokenKind.Word);

    internal bool IsAnd(int at) => Is(at, WordClass.And) && !IsCapital(at) && HitAt(at) is null;

    /// <summary>Tells whether a word begins with a capital, in a sentence that is not printed in capitals throughout.</summary>
    internal bool IsCapital(int at) => (uint)at < (uint)Count && _capitals[at] && _starts[at] >= 0;

    /// <summary>Tells whether a word begins with a capital, whatever its sentence.</summary>
    internal bool IsPrintedCapital(int at) => (uint)at < (uint)Count && _capitals[at];

    /// <summary>Tells whether the whole sentence is printed in capitals.</summary>
    internal bool IsShouted(int at) => (uint)at < (uint)Count && _starts[at] < 0;

    internal bool IsNumber(int at) => IsWord(at) && char.IsDigit(Text[Tokens[at].Start]);

    internal bool IsJoined(int at) => (uint)at < (uint)Count && Tokens[at].Joined;

    internal ReadOnlySpan<char> WordAt(int at) => Text.AsSpan(Tokens[at].Start, Tokens[at].Length);

    /// <summary>Gives back the room that the text took; nothing may be asked of it any more.</summary>
    internal void Free() => Buffers.Free(Count);

    /// <summary>Returns the first token of the sentence that a token is in.</summary>
    internal int SentenceStart(int at) => at < Count ? _starts[at] < 0 ? ~_starts[at] : _starts[at] : Count;

    /// <summary>Returns the token behind the sentence that a token is in: its full stop, or the end.</summary>
    internal int SentenceEnd(int at) => at < Count ? _ends[at] : Count;

    internal TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(Tokens[start].Start, Tokens[end - 1].End);

    internal Finding<T> Finding<T>(T value, int start, int end, string rule)
    {
        TextSpan span = SpanOf(start, end);
        return new(value, Part, span, Text.Substring(span.Start, span.Length), rule);
    }

    // What is told by shape: an acronym, and a number behind a currency's sign.
    private UInt128 ClassesOf(Token word, bool capital)
    {
        UInt128 classes = Tables.Classes.Of(word.Id);
        if (capital && word.Length is > 1 and <= LongestAcronym && Capitals(Text.AsSpan(word.Start, word.Length)) >= 2)
        {
            classes |= UInt128.One << (int)WordClass.Acronym;
        }

        if (!char.IsDigit(Text[word.Start]))
        {
            return classes;
        }

        int sign = word.Start - (word.Start > 1 && Text[word.Start - 1] is ' ' or '\u00A0' ? 2 : 1);
        bool money = sign >= 0 && Text[sign] is '£' or '€' or '$' or '¥';
        classes |= UInt128.One << (int)WordClass.Number;
        return money ? classes | UInt128.One << (int)WordClass.Money | UInt128.One << (int)WordClass.Sum : classes;
    }

    // The capitals of a word; none where fewer than half of its letters are.
    private static int Capitals(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals * 2 >= word.Length ? capitals : 0;
    }

    // A sentence in capitals throughout keeps its start as a negative number.
    private void Sentences()
    {
        int start = 0;
        for (int i = 0; i <= Count; i++)
        {
            if (i < Count && Tokens[i].Kind is not (TokenKind.SentenceEnd or TokenKind.LineBreak))
            {
                continue;
            }

            bool shouted = i - start >= FewestShouted && start < Count
                && !Text.AsSpan(Tokens[start].Start, Tokens[i - 1].End - Tokens[start].Start).ContainsAnyInRange('a', 'z');
            for (int j = start; j <= Math.Min(i, Count - 1); j++)
            {
                (_starts[j], _ends[j]) = (shouted ? ~start : start, i);
            }

            start = i + 1;
        }
    }
}

using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>The room that one part of a text takes while it is read, kept by its thread for the next: most texts are as short as the last.</summary>
/// <remarks>Used by one text at a time; nothing that is found refers to it.</remarks>
internal sealed class ScanBuffers
{
    // What a text of more tokens took is given back.
    private const int MostKept = 8_192;

    private const int Least = 128;

    [ThreadStatic]
    private static ScanBuffers? _free;

    private ScanBuffers? _next;

    internal List<Token> Tokens { get; } = new(Least);

    internal int[] Ids { get; private set; } = [];

    internal TokenKind[] Kinds { get; private set; } = [];

    internal NameHit?[] HitOver { get; private set; } = [];

    internal UInt128[] Classes { get; private set; } = [];

    internal bool[] Capitals { get; private set; } = [];

    internal int[] Starts { get; private set; } = [];

    internal int[] Ends { get; private set; } = [];

    internal List<NameHit> Hits { get; } = [];

    /// <summary>Gets the phrases that begin at a token, while they are looked at.</summary>
    internal List<(int End, int Number)> Phrases { get; } = [];

    /// <summary>Gets the rules, by their numbers, that may state something, and those that may take it back, each with the token where it can begin.</summary>
    internal List<(int At, int Rule)> Stating { get; } = [];

    internal List<(int At, int Rule)> TakingBack { get; } = [];

    /// <summary>Gets the needs that a sentence meets, and the rules that can match in it.</summary>
    internal ulong[] Met { get; private set; } = [];

    internal ulong[] Alive { get; private set; } = [];

    /// <summary>Gets the lists of names by their first tokens.</summary>
    internal NameList?[] Lists { get; private set; } = [];

    /// <summary>Takes what the thread has kept, or makes it.</summary>
    internal static ScanBuffers Take()
    {
        ScanBuffers taken = _free ?? new();
        (_free, taken._next) = (taken._next, null);
        return taken;
    }

    /// <summary>Gives it back when the text has been read.</summary>
    /// <param name="count">How many tokens it had.</param>
    internal void Free(int count)
    {
        if (Math.Max(Ids.Length, Math.Max(Stating.Capacity, TakingBack.Capacity)) > MostKept)
        {
            return;
        }

        Array.Clear(HitOver, 0, count);
        Array.Clear(Lists, 0, count + 1);
        Array.Clear(Classes, 0, count);
        Array.Clear(Capitals, 0, count);
        Tokens.Clear();
        Hits.Clear();
        Stating.Clear();
        TakingBack.Clear();
        (_next, _free) = (_free, this);
    }

    /// <summary>Makes room for so many words of sets of needs and of rules.</summary>
    internal void Reach(int needs, int rules)
    {
        if (Met.Length != needs || Alive.Length != rules)
        {
            (Met, Alive) = (new ulong[needs], new ulong[rules]);
        }
    }

    /// <summary>Makes room for so many tokens, and one behind them.</summary>
    internal void Reach(int count)
    {
        if (count < Ids.Length)
        {
            return;
        }

        int length = Math.Max(Least, count + (count / 2));
        (Ids, Kinds, Starts, Ends) = (new int[length], new TokenKind[length], new int[length], new int[length]);
        (Classes, Capitals, HitOver, Lists) = (new UInt128[length], new bool[length], new NameHit?[length], new NameList?[length]);
    }
}

namespace Ilo.Domain.Recognition.Rules;

/// <summary>A step of a compiled pattern. Written while the pattern is compiled, only read afterwards.</summary>
internal sealed class Node(Op op, Node? next)
{
    internal static readonly Node Accept = new(Op.Accept, null);

    internal Op Op => op;

    internal Node Next => next!;

    /// <summary>Gets the other way, what is looked for, or what may not stand in a gap.</summary>
    internal Node? Other { get; init; }

    /// <summary>Gets the words or marks, in order.</summary>
    internal int[] Words { get; init; } = [];

    /// <summary>Gets the classes, a bit a class: all of them are asked for.</summary>
    internal UInt128 Mask { get; init; }

    /// <summary>Gets whether a capital is asked for; null where either will do.</summary>
    internal bool? Capital { get; init; }

    /// <summary>Gets whether the opposite is asked for.</summary>
    internal bool Not { get; init; }

    /// <summary>Gets how far a gap goes, or the bit of a class of phrases.</summary>
    internal int Most { get; init; }

    internal GapKind Gap { get; init; }

    internal NameKind Names { get; init; }

    internal NameOptions Options { get; init; }
}

/// <summary>What a gap does not cross.</summary>
internal enum GapKind : byte
{
    /// <summary><c>~</c>: names and marks of punctuation.</summary>
    Words,

    /// <summary><c>~~</c>: marks of punctuation.</summary>
    Clause,

    /// <summary><c>..</c>: the end of the sentence.</summary>
    Sentence,
}

/// <summary>How names are read.</summary>
[Flags]
internal enum NameOptions : byte
{
    None = 0,

    /// <summary><c>&amp;ilo</c>: the ILO must be among them.</summary>
    WithIlo = 1,

    /// <summary><c>|ilo</c>: the ILO counts too.</summary>
    OrIlo = 2,

    /// <summary><c>:field</c>: as the value of a field.</summary>
    Field = 4,

    /// <summary><c>:lines</c>: one line under the other.</summary>
    Lines = 8,

    /// <summary><c>:loose</c>: and known names further on, common words between.</summary>
    Loose = 16,

    /// <summary><c>?</c>: nothing is said of them.</summary>
    Silent = 32,
}

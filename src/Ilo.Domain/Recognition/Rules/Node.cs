namespace Ilo.Domain.Recognition.Rules;

/// <summary>A step of a compiled pattern.</summary>
/// <param name="Op">What it asks for.</param>
/// <param name="Most">How far a gap goes, the bit of a class of phrases, or 1 where the opposite is asked for.</param>
/// <param name="Kind">The kind of a gap, or of names.</param>
/// <param name="Options">How names are read, or how a word is printed.</param>
/// <param name="Next">The step behind it.</param>
/// <param name="Other">The other way, what is looked for, or what may not stand in a gap; zero where there is none.</param>
/// <param name="Argument">A word or mark, or the place of words or of classes among those of all patterns.</param>
internal readonly record struct Node(Op Op, byte Most, byte Kind, NodeOptions Options, int Next, int Other, int Argument)
{
    internal Node(Op op)
        : this(op, 0, 0, NodeOptions.None, 0, 0, 0)
    {
    }

    internal WantedNames Names => (WantedNames)Kind;

    internal bool Has(NodeOptions option) => (Options & option) != 0;
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

/// <summary>How names are read, and how a word is printed.</summary>
[Flags]
internal enum NodeOptions : byte
{
    None = 0,

    /// <summary><c>&amp;ilo</c>: the ILO must be among them.</summary>
    WithIlo = 1,

    /// <summary><c>|ilo</c>: the ILO counts too.</summary>
    OrIlo = 2,

    /// <summary><c>:field</c>: as the value of a field.</summary>
    Field = 4,

    /// <summary><c>:loose</c>: and known names further on, common words between.</summary>
    Loose = 8,

    /// <summary><c>?</c>: nothing is said of them.</summary>
    Silent = 16,

    /// <summary><c>capital</c>: with a capital.</summary>
    Capital = 32,

    /// <summary><c>small</c>: without one.</summary>
    Small = 64,
}

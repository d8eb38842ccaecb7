namespace Ilo.Domain.Recognition.Rules;

/// <summary>What a node of a compiled pattern asks for.</summary>
internal enum Op : byte
{
    /// <summary>Nothing more: the pattern has matched.</summary>
    Accept,

    /// <summary>A word or mark.</summary>
    Word,

    /// <summary>One of some words or marks.</summary>
    Words,

    /// <summary>One of some words or marks, each with a way of its own; or else the other way.</summary>
    Switch,

    /// <summary>A word of all the classes, with a capital, without one or either.</summary>
    Class,

    /// <summary>A phrase or a word of a class that has phrases.</summary>
    Phrase,

    /// <summary>One way, or else the other.</summary>
    Split,

    /// <summary>Up to so many words, as few as will do.</summary>
    Gap,

    /// <summary>Looks ahead without going on.</summary>
    Ahead,

    /// <summary>Looks at the word before, articles and words for a government left out.</summary>
    Before,

    /// <summary>Looks at where the match begins.</summary>
    From,

    /// <summary>A word that ends in one of the endings of a class.</summary>
    Ending,

    /// <summary>The language of the text.</summary>
    In,

    /// <summary>An acronym in brackets follows that the name spells from where the match begins.</summary>
    Spelled,

    /// <summary>A list of names, or a single one.</summary>
    Names,

    /// <summary>A hyphen, a dash or a slash between two names.</summary>
    Tie,

    /// <summary>The start of a sentence.</summary>
    Start,

    /// <summary>The end of a sentence or of the text.</summary>
    End,

    /// <summary>The start of a field's label.</summary>
    Label,

    /// <summary>Where the evidence starts, and in a rule that states nothing the place of what it takes back.</summary>
    Anchor,

    /// <summary>The start of a project's name.</summary>
    Open,

    /// <summary>The end of a project's name.</summary>
    Close,
}

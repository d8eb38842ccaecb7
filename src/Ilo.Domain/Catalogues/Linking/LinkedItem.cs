using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>A source of an event or article, and the projects that it tells of.</summary>
/// <param name="node">The source.</param>
/// <param name="kind">0 for an event, 1 for an article.</param>
/// <param name="texts">What its texts say by themselves, the title first.</param>
internal sealed class LinkedItem(SourceNode node, int kind, ReadPiece[] texts) : IComparable<LinkedItem>
{
    internal SourceNode Node { get; } = node;

    internal int Kind { get; } = kind;

    /// <summary>Gets its texts, the title first.</summary>
    internal ReadPiece[] Texts { get; } = texts;

    /// <summary>Gets or sets the links to projects that have an item.</summary>
    internal ProjectLink[] Links { get; set; } = [];

    /// <summary>Gets or sets the mentions of projects that have none.</summary>
    internal Mention[] Unknown { get; set; } = [];

    /// <summary>Gets or sets the donors that its text states for projects which it names.</summary>
    internal (Cluster<Project> Project, StatedValue<Donor> Donor)[] CarriedOver { get; set; } = [];

    /// <summary>Gets or sets the keys of the projects without an item that it names, each with the words.</summary>
    internal (string Key, Mention Mention)[] Named { get; set; } = [];

    /// <summary>Orders events before articles, each in the order of sources.</summary>
    public int CompareTo(LinkedItem? other) => (Kind, Node.Position).CompareTo((other!.Kind, other.Node.Position));
}

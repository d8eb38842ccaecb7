using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A home page whose title was lost begins with the heading of its first list. The headings of the lists below tell: where one of them lists
/// something else, what stands on top is a heading too.
/// </summary>
internal static class FirstHeading
{
    /// <summary>Whether a line on top, with nothing between it and the first list, heads that list.</summary>
    internal static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<EntryNode> nodes, Slice line)
    {
        if (nodes.IsEmpty || !nodes[0].Group.IsEmpty || !ListSubjects.TryHeading(line.In(text), out RecordKind? first) || first is null)
        {
            return false;
        }

        // Every printed heading below is known, and one lists another kind.
        bool other = false;
        Slice group = default;
        foreach (ref readonly EntryNode node in nodes)
        {
            if (node.Group.IsEmpty || node.Group == group)
            {
                continue;
            }

            group = node.Group;
            if (!ListSubjects.TryHeading(group.In(text), out RecordKind? kind))
            {
                return false;
            }

            other |= kind is not null && kind != first;
        }

        return other;
    }

    /// <summary>Gives the first list its heading.</summary>
    internal static void Give(Span<EntryNode> nodes, Slice heading)
    {
        int run = nodes[0].Run;
        foreach (ref EntryNode node in nodes)
        {
            if (node.Run != run)
            {
                break;
            }

            node.Group = heading;
        }
    }
}

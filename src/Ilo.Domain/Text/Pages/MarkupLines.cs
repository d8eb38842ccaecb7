using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>Notes at each line what the markup of the page says of it.</summary>
internal static class MarkupLines
{
    internal static void Mark(Scratch scratch, ValueList<MarkupLine> markup, PositionMap map)
    {
        int next = 0;
        scratch.Page.HasMarkup = markup.Count > 0;
        for (int i = 0; i < scratch.Lines.Count && next < markup.Count; i++)
        {
            ref Line line = ref scratch.Lines[i];
            int start = map.Of(line.Start);
            while (next < markup.Count && markup[next].Start < start)
            {
                next++;
            }

            if (next < markup.Count && markup[next].Start == start)
            {
                line.Markup = markup[next++].Role;
            }
        }
    }

    /// <summary>Returns the line that the markup calls the page's title; -1 where it calls none so.</summary>
    internal static int Title(Scratch scratch, int from, int end)
    {
        for (int i = from; scratch.Page.HasMarkup && i < end; i++)
        {
            if (scratch.Lines[i].Markup == MarkupRole.Title)
            {
                return i;
            }
        }

        return -1;
    }
}

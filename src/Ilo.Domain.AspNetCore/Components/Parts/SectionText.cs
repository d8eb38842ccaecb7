using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>Writes the text of a section: paragraphs, and each run of points as a list, with the lists inside it.</summary>
internal static class SectionText
{
    // Lists deeper than that are flat: a page made to be deep must not exhaust the stack.
    private const int Deepest = 8;

    internal static RenderFragment Of(Section section) => builder =>
    {
        for (int i = 0; i < section.Paragraphs.Count;)
        {
            if (section.Paragraphs[i].IsPoint)
            {
                int end = i;
                while (end < section.Paragraphs.Count && section.Paragraphs[end].IsPoint)
                {
                    end++;
                }

                builder.AddContent(0, List(section.Paragraphs, i, end, 1));
                i = end;
                continue;
            }

            builder.OpenElement(1, "p");
            builder.AddAttribute(2, "dir", "auto");
            builder.AddContent(3, section.Paragraphs[i].Text);
            builder.CloseElement();
            i++;
        }
    };

    // A point that is deeper than the list stands inside the point before it, or in a point of its own where there is none.
    private static RenderFragment List(ValueList<Paragraph> all, int start, int end, int depth) => builder =>
    {
        int? first = all[start].Number;
        builder.OpenElement(0, first is null ? "ul" : "ol");
        builder.AddAttribute(1, "start", first is null or 1 ? null : first.Value.ToString(CultureInfo.InvariantCulture));
        for (int i = start; i < end;)
        {
            int below = i + 1;
            while (below < end && all[below].Depth > Math.Max(depth, all[i].Depth) && depth < Deepest)
            {
                below++;
            }

            builder.OpenElement(2, "li");
            builder.AddAttribute(3, "dir", "auto");
            builder.AddContent(4, all[i].Text);
            if (below > i + 1)
            {
                builder.AddContent(5, List(all, i + 1, below, depth + 1));
            }

            builder.CloseElement();
            i = below;
        }

        builder.CloseElement();
    };
}

using Ilo.EmbedSite.Html;

namespace Ilo.EmbedSite.Parts;

/// <summary>The paragraphs of a section: points of one depth that follow each other are one list, deeper ones a list inside it.</summary>
internal static class ParagraphParts
{
    internal static Markup Of(ValueList<Paragraph> paragraphs)
    {
        List<Markup> parts = [];
        Stack<(int Depth, bool IsNumbered)> open = new();
        foreach (Paragraph paragraph in paragraphs)
        {
            CloseAbove(parts, open, paragraph.Depth);
            if (!paragraph.IsPoint)
            {
                parts.Add(Markup.Of($"<p dir=\"auto\">{paragraph.Text}</p>"));
                continue;
            }

            bool isNumbered = paragraph.Number is not null;
            if (open.TryPeek(out (int Depth, bool IsNumbered) list) && list == (paragraph.Depth, isNumbered))
            {
                parts.Add(Markup.Of($"</li>"));
            }
            else
            {
                // A numbered list behind a bulleted one of the same depth is another list.
                CloseAbove(parts, open, paragraph.Depth - 1);
                parts.Add(isNumbered ? Markup.Of($"<ol>") : Markup.Of($"<ul>"));
                open.Push((paragraph.Depth, isNumbered));
            }

            parts.Add(paragraph.Number is { } number ? Markup.Of($"<li value=\"{number}\" dir=\"auto\">{paragraph.Text}") : Markup.Of($"<li dir=\"auto\">{paragraph.Text}"));
        }

        CloseAbove(parts, open, 0);
        return Markup.Join(parts);
    }

    private static void CloseAbove(List<Markup> parts, Stack<(int Depth, bool IsNumbered)> open, int depth)
    {
        while (open.TryPeek(out (int Depth, bool IsNumbered) list) && list.Depth > depth)
        {
            parts.Add(list.IsNumbered ? Markup.Of($"</li></ol>") : Markup.Of($"</li></ul>"));
            open.Pop();
        }
    }
}

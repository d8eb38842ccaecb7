using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Lines;

/// <summary>Finds the menu of a site above all text: bullets of a few words, of which one leads home or two name lists, and a title below them.</summary>
internal static class Menus
{
    private const int MaxPoints = 60;
    private const int MaxWords = 6;

    // A way home or a site map says more than the name of a list, which may be a topic of the page.
    private const int Sure = 2;

    internal static void Mark(ReadOnlySpan<char> text, Span<Line> lines)
    {
        int first = Next(lines, 0);
        int known = 0;
        int points = 0;
        int next = first;
        for (; next < lines.Length && lines[next].Kind == LineKind.Bullet; next = Next(lines, next + 1))
        {
            ReadOnlySpan<char> point = lines[next].Text.In(text);
            if (++points > MaxPoints || Prose.EndsText(point) || Prose.CountWords(point, MaxWords + 1) > MaxWords)
            {
                return;
            }

            known += PagePhrases.MastheadLines.Contains(point) || PagePhrases.BoxHeadings.Contains(point) ? Sure
                : PagePhrases.ListHeadings.Contains(point) ? 1 : 0;
        }

        if (points < 2 || known < Sure || next == lines.Length || lines[next].Kind != LineKind.Text || !lines[next - 1].IsBlank
            || lines[next].Indent > lines[first].Indent || !Prose.IsTitle(lines[next].Text.In(text)))
        {
            return;
        }

        for (int line = first; line < next; line++)
        {
            lines[line].Kind = lines[line].IsBlank ? LineKind.Blank : LineKind.Boilerplate;
        }
    }

    private static int Next(Span<Line> lines, int line)
    {
        while (line < lines.Length && lines[line].Kind is LineKind.Blank or LineKind.Boilerplate)
        {
            line++;
        }

        return line;
    }
}

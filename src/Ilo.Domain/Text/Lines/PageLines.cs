namespace Ilo.Domain.Text.Lines;

/// <summary>
/// The lines of a text, with what each tells of itself: indent, marker, what the markup says, whether it is boilerplate. The output of the first stage; no
/// later one changes it.
/// </summary>
internal sealed class PageLines
{
    private readonly Pool<Line> _lines = new();
    private readonly Pool<int> _starts = new();

    internal int Count => _lines.Count;

    internal ref readonly Line this[int index] => ref _lines[index];

    internal ReadOnlySpan<Line> Items => _lines.Items;

    /// <summary>Where each line starts, those of long blank runs included.</summary>
    internal ReadOnlySpan<int> Starts => _starts.Items;

    /// <summary>Whether the markup of the page said what its lines are.</summary>
    internal bool HasMarkup { get; private set; }

    /// <summary>Reads the lines of a text.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="markup">What the markup says of lines, in the order of the text as given; empty where there is none.</param>
    /// <param name="map">Leads from the one to the other.</param>
    /// <param name="end">Where addresses begin that a program listed behind the page's own text; the text's length where there are none.</param>
    internal void Read(ReadOnlySpan<char> text, ValueList<MarkupLine> markup, PositionMap map, int end)
    {
        LineSplitter.Split(text, _lines, _starts);
        LeaveOut(end);
        Mark(markup, map);
        Margins.Settle(_lines.Items);
        Boilerplate.Mark(text, _lines.Items);
    }

    internal void Clear()
    {
        _lines.Clear();
        _starts.Clear();
        HasMarkup = false;
    }

    /// <summary>Returns the first line with text from a line on; <paramref name="endLine"/> where there is none before it.</summary>
    internal int NextText(int line, int endLine)
    {
        while (line < endLine && _lines[line].Kind is LineKind.Blank or LineKind.Boilerplate)
        {
            line++;
        }

        return line;
    }

    /// <summary>Returns the line with text right above a line, or -1.</summary>
    internal int TextAbove(int line)
    {
        do
        {
            line--;
        }
        while (line >= 0 && _lines[line].Kind is LineKind.Blank or LineKind.Boilerplate);
        return line;
    }

    /// <summary>Counts the lines that are not blank.</summary>
    internal int CountText()
    {
        int count = 0;
        foreach (ref readonly Line line in Items)
        {
            count += line.IsBlank ? 0 : 1;
        }

        return count;
    }

    /// <summary>Returns the line that the markup calls the page's title; -1 where it calls none so.</summary>
    internal int Title(int from, int end)
    {
        for (int i = from; HasMarkup && i < end; i++)
        {
            if (_lines[i].Markup == MarkupRole.Title)
            {
                return i;
            }
        }

        return -1;
    }

    private void LeaveOut(int from)
    {
        for (int i = _lines.Count - 1; i >= 0 && _lines[i].Start >= from; i--)
        {
            _lines[i].Kind = _lines[i].IsBlank ? LineKind.Blank : LineKind.Boilerplate;
        }
    }

    private void Mark(ValueList<MarkupLine> markup, PositionMap map)
    {
        int next = 0;
        HasMarkup = markup.Count > 0;
        for (int i = 0; i < _lines.Count && next < markup.Count; i++)
        {
            ref Line line = ref _lines[i];
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
}

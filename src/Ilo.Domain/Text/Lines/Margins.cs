namespace Ilo.Domain.Text.Lines;

/// <summary>
/// Takes back the indents that a program added to all of a page: <c>lynx</c> moves text by three and numbers by four and more, where pages
/// have their text at the margin and their numbers at two.
/// </summary>
internal static class Margins
{
    // Numbers that stand deeper than this are moved back to where they usually stand.
    private const int MaxEntryIndent = 3;
    private const int MaxMovedIndent = 8;
    private const int EntryIndent = 2;

    // So much deeper than the numbers below it a line is set in the middle: the title.
    private const int MiddleIndent = 8;

    internal static void Settle(Span<Line> lines)
    {
        int margin = int.MaxValue;
        int number = int.MaxValue;
        int bullet = int.MaxValue;
        int numbers = 0;
        foreach (ref Line line in lines)
        {
            if (line.Kind is LineKind.Blank or LineKind.Boilerplate)
            {
                continue;
            }

            numbers += line.Kind == LineKind.Number ? 1 : 0;
            margin = Math.Min(margin, line.Indent);
            number = line.Kind == LineKind.Number ? Math.Min(number, line.Indent) : number;
            bullet = line.Kind is LineKind.Bullet or LineKind.Dash ? Math.Min(bullet, line.Indent) : bullet;
        }

        if (number != int.MaxValue && number is > MaxEntryIndent and <= MaxMovedIndent && bullet >= number && numbers > 1)
        {
            MoveNumbers(lines, number);
        }
        else if (margin is >= MaxEntryIndent and < int.MaxValue)
        {
            Move(lines, margin);
        }
    }

    // What stands less deep than the numbers is the page's own text.
    private static void MoveNumbers(Span<Line> lines, int number)
    {
        bool isAbove = true;
        foreach (ref Line line in lines)
        {
            isAbove &= line.Kind != LineKind.Number;
            line.Indent = line.Indent < number || (isAbove && line.Indent >= number + MiddleIndent) ? 0 : line.Indent - number + EntryIndent;
        }
    }

    private static void Move(Span<Line> lines, int margin)
    {
        foreach (ref Line line in lines)
        {
            line.Indent = Math.Max(0, line.Indent - margin);
        }
    }
}

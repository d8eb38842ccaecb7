using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>Which lines of a page read as date lines: several layouts and the entries ask, and each line is read once. Not thread-safe.</summary>
internal sealed class LineDates
{
    private const ushort Unread = 0;
    private const ushort None = ushort.MaxValue;

    // For each line where in the list its date line is, counted from one; the date lines that the list has no room for are read again.
    private readonly Pool<ushort> _lines = new();
    private readonly Pool<DateHead> _heads = new();
    private PageLines _page = null!;

    internal void Begin(PageLines page)
    {
        _page = page;
        _lines.Add(Unread, page.Count);
    }

    internal void Clear()
    {
        _lines.Clear();
        _heads.Clear();
    }

    /// <summary>Reads a line as a date line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="head">What it says; nothing where it is no date line.</param>
    [MethodImpl(Compiled.Once)]
    internal bool TryRead(ReadOnlySpan<char> text, int line, out DateHead head)
    {
        ref ushort known = ref _lines[line];
        if (known == Unread)
        {
            bool isDate = DateLineReader.TryRead(text, _page[line].Text, out head);
            known = isDate ? Keep(in head) : None;
            head = isDate ? head : default;
            return isDate;
        }

        head = known == None ? default : _heads[known - 1];
        return known != None;
    }

    /// <summary>Reads what is one line, or a part of it: a cell of a table, say.</summary>
    internal bool TryRead(ReadOnlySpan<char> text, int line, Slice part, out DateHead head) =>
        _page[line].Text == part ? TryRead(text, line, out head) : DateLineReader.TryRead(text, part, out head);

    /// <summary>Whether a line reads as a date line that gives a date.</summary>
    internal bool IsDated(ReadOnlySpan<char> text, int line)
    {
        int known = _lines[line];
        return known == Unread ? TryRead(text, line, out DateHead head) && head.IsDated : known != None && _heads[known - 1].IsDated;
    }

    private ushort Keep(in DateHead head)
    {
        if (_heads.Count == None - 1)
        {
            return Unread;
        }

        _heads.Add(head);
        return (ushort)_heads.Count;
    }
}

namespace Ilo.Domain.Text.Writing;

/// <summary>How a page is laid out where the layout leaves a choice; the usual first. Not thread-safe.</summary>
internal sealed class Choices
{
    private readonly TopForm[] _tops;
    private readonly Page _page;
    private readonly int[] _entries;
    private readonly IReadOnlyList<EntryForm>?[] _forms;
    private int _top;

    internal Choices(Page page)
    {
        _page = page;
        _tops = PageComposer.IsList(page) ? TopForm.OfList : TopForm.OfDetail;
        _entries = new int[page.Entries.Count];
        _forms = new IReadOnlyList<EntryForm>?[page.Entries.Count];
    }

    internal TopForm Top => _tops[_top];

    internal PageDateForm Date { get; private set; }

    internal ParagraphForm Paragraphs { get; private set; }

    /// <summary>Gets whether each value of a field has a line of its own.</summary>
    internal bool FieldLines { get; private set; }

    /// <summary>Gets whether a heading or a gap parts neighbours of different kinds, which only the dates of their own list tell apart.</summary>
    internal bool PartKinds { get; private set; }

    internal EntryForm Of(int entry) => Forms(entry) is { Count: > 0 } forms ? forms[_entries[entry]] : default;

    /// <summary>Takes the next form of the page's top; false where there is none, and then the first is taken again.</summary>
    internal bool NextTop()
    {
        _top = (_top + 1) % _tops.Length;
        return _top > 0;
    }

    internal bool NextDate()
    {
        Date = Date == PageDateForm.LastLine ? default : Date + 1;
        return Date != default;
    }

    internal bool NextParagraphs()
    {
        Paragraphs = Paragraphs == ParagraphForm.Apart ? default : Paragraphs + 1;
        return Paragraphs != default;
    }

    internal bool NextFields() => FieldLines = !FieldLines;

    internal bool NextRuns() => !PartKinds && (PartKinds = true);

    internal bool Next(int entry)
    {
        bool more = _entries[entry] + 1 < Forms(entry).Count;
        _entries[entry] += more ? 1 : 0;
        return more;
    }

    private IReadOnlyList<EntryForm> Forms(int entry) => _forms[entry] ??= EntryForm.Of(_page.Entries[entry]);
}

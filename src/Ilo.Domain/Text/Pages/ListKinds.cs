using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Finds what a page with entries lists: evidence gives points to kinds, and the kind with the most wins.</summary>
internal static class ListKinds
{
    // What each piece of evidence gives; where it names a kind itself ("Publications"), the points go to that kind.
    private const int OfficeTitle = 100;
    private const int TitleWord = 80;
    private const int Headings = 30;
    private const int MixedHeadings = 40;
    private const int Welcome = 45;
    private const int Labels = 25;
    private const int IntroductionWord = 20;
    private const int IntervalsOfMonths = 18;
    private const int IntervalsOfDays = 14;
    private const int Clocks = 12;
    private const int UnitTitle = 11;
    private const int SingleDays = 10;
    private const int Periods = 5;
    private const int Nothing = 1;

    internal static PageKind Of(ReadOnlySpan<char> text, scoped in PageTree tree, out PageKind? other)
    {
        Span<int> scores = stackalloc int[(int)PageKind.ArticleDetail + 1];
        scores.Clear();
        Slice title = tree.Head.Title;
        PageKind? byTitle = title.IsEmpty ? null : tree.KindOf(text, title);
        PageKind? byDates = PageKinds.OfDates(tree);
        Add(scores, PageKind.Other, Nothing);
        if (byTitle is { } named)
        {
            Add(scores, named, named == PageKind.OfficeHome ? OfficeTitle : TitleWord);
        }

        Dates(text, tree, byDates, scores);
        bool byHeadings = Groups(text, tree, byDates is not null, scores);
        OfLabels(text, tree, scores);
        if (byTitle is null)
        {
            Introduction(text, tree, byDates, scores);
            Add(scores, PageKind.OfficeHome, byDates is not null && !title.IsEmpty && PageKinds.NamesUnit(title.In(text)) ? UnitTitle : 0);
        }

        PageKind kind = Best(scores);
        other = byTitle is not null
            ? byDates is { } dates && dates != kind && kind != PageKind.OfficeHome && PageKinds.IsFarOff(kind, dates) ? dates : null
            : kind == byDates && !byHeadings ? kind == PageKind.NewsList ? PageKind.OfficeHome : PageKind.NewsList : null;
        return kind;
    }

    private static void Dates(ReadOnlySpan<char> text, scoped in PageTree tree, PageKind? byDates, Span<int> scores)
    {
        switch (byDates)
        {
            case PageKind.ProjectList:
                Add(scores, PageKind.ProjectList, IntervalsOfMonths);
                break;
            case PageKind.EventList:
                Add(scores, PageKind.EventList, IntervalsOfDays);
                break;
            case PageKind.NewsList:
                Add(scores, PageKind.NewsList, SingleDays);
                break;
            default:
                Add(scores, PageKind.NewsList, HasPeriods(text, tree) ? Periods : 0);
                break;
        }

        // A meeting has its hour, news has none.
        int clocks = 0;
        int dated = 0;
        foreach (ref readonly EntryDraft draft in tree.Entries)
        {
            dated += draft.IsDated ? 1 : 0;
            clocks += draft.IsDated && !draft.Date.Time.IsEmpty ? 1 : 0;
        }

        Add(scores, PageKind.EventList, clocks * 2 > dated ? Clocks : 0);
        ref readonly DateHead above = ref tree.Head.DateAbove;
        Add(scores, PageKind.EventList, above.IsDated && above.Line.Start != above.Line.End ? Clocks : 0);
    }

    // The headings of one kind above all lists make the page a list of that kind; of several kinds, the home page of an office.
    private static bool Groups(ReadOnlySpan<char> text, scoped in PageTree tree, bool dated, Span<int> scores)
    {
        PageKind? only = null;

        // Without a title, a heading stood above the entries on top too.
        bool mixed = tree.Head.Title.IsEmpty && tree.Entries.Length > 0 && tree.Entries[0].Group.IsEmpty;
        Slice above = default;
        foreach (ref readonly EntryDraft draft in tree.Entries)
        {
            if (draft.Group == above)
            {
                continue;
            }

            above = draft.Group;
            if (draft.Group.IsEmpty || !ListSubjects.TryHeading(draft.Group.In(text), out RecordKind? entryKind))
            {
                continue;
            }

            PageKind kind = entryKind is { } entries ? PageKinds.OfEntries(entries) : PageKind.OfficeHome;
            mixed |= only is not null && kind != only;
            only ??= kind;
        }

        if (dated && only is { } one)
        {
            Add(scores, mixed ? PageKind.OfficeHome : one, mixed ? MixedHeadings : Headings);
            return true;
        }

        return false;
    }

    // What most entries are labelled: a list of which each entry is a "Publication".
    private static void OfLabels(ReadOnlySpan<char> text, scoped in PageTree tree, Span<int> scores)
    {
        int publications = 0;
        int events = 0;
        foreach (ref readonly EntryDraft draft in tree.Entries)
        {
            if (!draft.Label.IsEmpty && PagePhrases.Types.TryGet(draft.Label.In(text), out ContentType type))
            {
                publications += type == ContentType.Publication ? 1 : 0;
                events += type == ContentType.Event ? 1 : 0;
            }
        }

        int half = Math.Max(tree.Entries.Length / 2, 1);
        Add(scores, PageKind.PublicationList, publications > half ? Labels : 0);
        Add(scores, PageKind.EventList, events > half ? Labels : 0);
    }

    // "The ILO prints many books and reports", "Welcome to the office".
    private static void Introduction(ReadOnlySpan<char> text, scoped in PageTree tree, PageKind? byDates, Span<int> scores)
    {
        if (tree.Introduction.Length == 0)
        {
            return;
        }

        foreach (Slice line in tree.Introduction)
        {
            foreach (string welcome in PagePhrases.Welcomes)
            {
                if (line.In(text).Contains(welcome, StringComparison.OrdinalIgnoreCase))
                {
                    Add(scores, PageKind.OfficeHome, Welcome);
                    return;
                }
            }
        }

        ReadOnlySpan<char> first = tree.Introduction[0].In(text);
        int end = first.IndexOf(". ", StringComparison.Ordinal);
        if (byDates is not null && PageKinds.FirstListNoun(end < 0 ? first : first[..end]) is { } kind)
        {
            Add(scores, kind, IntroductionWord);
        }
    }

    private static bool HasPeriods(ReadOnlySpan<char> text, scoped in PageTree tree)
    {
        foreach (ref readonly EntryDraft draft in tree.Entries)
        {
            if (!draft.Group.IsEmpty && Pages.Headings.IsPeriod(draft.Group.In(text)))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Span<int> scores, PageKind kind, int points) => scores[(int)kind] += points;

    private static PageKind Best(Span<int> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return (PageKind)best;
    }
}

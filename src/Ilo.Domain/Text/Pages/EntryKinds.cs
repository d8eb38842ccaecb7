using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// Decides which kind of record each entry is: a printed content type first, then the heading above it, then the page's kind; on home
/// pages the intervals of the list that it stands in, since a gap marks the change from news to events.
/// </summary>
internal static class EntryKinds
{
    internal static void Decide(ReadOnlySpan<char> text, Span<EntryDraft> drafts, ReadOnlySpan<Part> parts, PageKind page)
    {
        for (int from = 0; from < drafts.Length;)
        {
            int end = from + 1;
            while (end < drafts.Length && drafts[end].Run == drafts[from].Run)
            {
                end++;
            }

            Span<EntryDraft> run = drafts[from..end];
            RecordKind? kind = OfRun(text, run, page);
            foreach (ref EntryDraft draft in run)
            {
                draft.Kind = Of(text, parts, in draft, page, kind);
                if (draft.Kind == RecordKind.Project)
                {
                    LabelledLines.TakeOwn(text, parts, ref draft);
                }
            }

            from = end;
        }
    }

    internal static RecordKind? OfType(ContentType type) => type switch
    {
        ContentType.News or ContentType.Feature or ContentType.PressRelease or ContentType.Statement or ContentType.Media
            or ContentType.Notice => RecordKind.Article,
        ContentType.Publication => RecordKind.Publication,
        ContentType.Event => RecordKind.Event,
        ContentType.Project => RecordKind.Project,
        _ => null,
    };

    private static RecordKind? Of(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, in EntryDraft draft, PageKind page, RecordKind? run)
    {
        if (!draft.Label.IsEmpty && PagePhrases.Types.TryGet(draft.Label.In(text), out ContentType type))
        {
            return type == ContentType.PressConference && run != RecordKind.Event ? RecordKind.Article : OfType(type) ?? run;
        }

        if (draft.HasLabelledLines && run != RecordKind.Project)
        {
            return RecordKind.Event;
        }

        if (page is PageKind.OfficeHome or PageKind.ProjectDetail or PageKind.EventDetail or PageKind.ArticleDetail)
        {
            if (!draft.Label.IsEmpty && draft.DatePart < 0 && IsSeveralDays(in draft))
            {
                return RecordKind.Event;
            }

            if (page != PageKind.OfficeHome && draft.TitleCount > 0 && HasPublicationNoun(parts[draft.TitlePart].Text.In(text)))
            {
                return RecordKind.Publication;
            }
        }

        return run;
    }

    private static RecordKind? OfRun(ReadOnlySpan<char> text, Span<EntryDraft> run, PageKind page)
    {
        Slice group = run[0].Group;
        if (!group.IsEmpty && ListSubjects.TryHeading(group.In(text), out RecordKind? heading) && heading is { } kind && Decides(kind, page))
        {
            return kind;
        }

        // "Publications and reports": a heading of a home page tells by its words, as the title of a list does.
        if (page == PageKind.OfficeHome && !group.IsEmpty && !Headings.IsKnownList(group.In(text)) && PageKinds.OfTitle(group.In(text)) is { } list
            && IsList(list))
        {
            page = list;
        }

        switch (page)
        {
            case PageKind.ProjectList:
                return RecordKind.Project;
            case PageKind.EventList:
                return RecordKind.Event;
            case PageKind.NewsList or PageKind.FeatureList:
                return RecordKind.Article;
            case PageKind.PublicationList:
                return RecordKind.Publication;
            case PageKind.Other:
                return null;
            default:
                return OfDates(text, run);
        }
    }

    // "News" or "Publications" on a page of meetings is a list of its own; "Training" or "Activities" on a page of projects is a topic,
    // and "Articles" on a page of publications a part of it.
    private static bool Decides(RecordKind heading, PageKind page) =>
        page is PageKind.OfficeHome or PageKind.NewsList || !IsList(page)
        || (heading is RecordKind.Article or RecordKind.Publication && page != PageKind.PublicationList);

    private static bool IsList(PageKind page) =>
        page is PageKind.ProjectList or PageKind.EventList or PageKind.NewsList or PageKind.FeatureList or PageKind.PublicationList;

    // One interval of several days shows that a list on a home page holds events, intervals of months that it holds projects.
    // An entry that says itself what it is tells nothing of the others.
    private static RecordKind? OfDates(ReadOnlySpan<char> text, Span<EntryDraft> run)
    {
        int several = 0;
        int months = 0;
        foreach (ref readonly EntryDraft draft in run)
        {
            if (draft.IsDated && draft.DatePart >= 0 && draft.Date.Line.Precision == DatePrecision.Day && !IsTyped(text, in draft))
            {
                int days = Period.DaysBetween(draft.Date.Line.Start, draft.Date.Line.End) + 1;
                several += days > 1 && days <= PageKinds.MaxEventDays ? 1 : 0;
                months += days > PageKinds.MaxEventDays ? 1 : 0;
            }
        }

        return months > several ? RecordKind.Project : several > 0 ? RecordKind.Event : RecordKind.Article;
    }

    private static bool IsTyped(ReadOnlySpan<char> text, in EntryDraft draft) =>
        !draft.Label.IsEmpty && PagePhrases.Types.TryGet(draft.Label.In(text), out ContentType type)
            && OfType(type) is RecordKind.Project or RecordKind.Publication;

    private static bool IsSeveralDays(in EntryDraft draft) =>
        draft.IsDated && draft.Date.Line.Precision == DatePrecision.Day && draft.Date.Line.Start != draft.Date.Line.End;

    private static bool HasPublicationNoun(ReadOnlySpan<char> title)
    {
        foreach (Range range in title.SplitAny(Prose.Breaks))
        {
            if (PagePhrases.TitleNouns.TryGet(title[range], out WordSense sense) && sense == WordSense.Publication)
            {
                return true;
            }
        }

        return false;
    }
}

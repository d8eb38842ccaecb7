using System.Buffers;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Finds what a page about one thing is about, by points for what speaks for a project, an event or an article.</summary>
internal static class DetailKinds
{
    // A field or a type line is printed on purpose; a word in a title may be there by chance, one in the lead still more so.
    private const int Certain = 8;
    private const int Likely = 3;
    private const int Possible = 1;

    // The body begins below a lead of a paragraph or two.
    private const int MaxLeadLines = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,.:;()/’'“”\"\u00A0");

    internal static PageKind Of(ReadOnlySpan<char> text, Scratch scratch, out PageKind? other)
    {
        other = null;
        if (scratch.Page.IsForeign || IsPaper(text, scratch))
        {
            return PageKind.Other;
        }

        if (OfType(text, scratch) is { } printed)
        {
            return printed;
        }

        Scores scores = default;
        Type(text, scratch, ref scores);
        Fields(text, scratch, ref scores);
        Words(scratch.Page.Title.In(text), Likely, ref scores);
        HeadNoun(scratch.Page.Title.In(text), ref scores);
        int withoutLabel = scores.Highest;
        Words(scratch.Page.Label.In(text), Likely - 1, ref scores);
        bool byLabel = withoutLabel == 0 && scores.Highest > 0;
        if (scratch.Introduction.Count > 0)
        {
            int before = scores.Highest;
            ReadOnlySpan<char> lead = FirstSentence(scratch.Introduction[0].In(text));
            Words(lead, Possible, ref scores);
            scores.Event += DateLineParser.TryFind(lead, out _, out DateLine date) && date.Status == DateLineStatus.Dates
                && (date.Start != date.End || date.TimeLength > 0) ? Possible : 0;
            byLabel &= scores.Highest == before;
        }

        Dates(scratch, ref scores);
        scores.Article += HasDateline(text, scratch) ? Likely : 0;
        if (byLabel && scores.Project == 0 && scores.Highest < Likely)
        {
            // "Seventh round table" above the title of a page about something else: alone, the label is not enough.
            return PageKind.Other;
        }

        return Choose(text, scratch, in scores, out other);
    }

    // A document's symbol, then the session that it was written for: a paper for a meeting, whatever the session is called.
    private static bool IsPaper(ReadOnlySpan<char> text, Scratch scratch) =>
        scratch.Page.Type.IsEmpty && !scratch.Page.Label.IsEmpty && !scratch.Page.Title.IsEmpty
        && LabelShape.IsSymbol(scratch.Page.Label.In(text)) && LabelShape.IsSession(scratch.Page.Title.In(text));

    // What the page says it is, whatever words it has; a document belongs to what it speaks of.
    private static PageKind? OfType(ReadOnlySpan<char> text, Scratch scratch)
    {
        if (scratch.Page.Type.IsEmpty || !PagePhrases.Types.TryGet(scratch.Page.Type.In(text), out ContentType type))
        {
            return null;
        }

        return type switch
        {
            ContentType.Event => PageKind.EventDetail,
            ContentType.Project => PageKind.ProjectDetail,
            ContentType.Document => null,
            _ => PageKind.ArticleDetail,
        };
    }

    private static PageKind Choose(ReadOnlySpan<char> text, Scratch scratch, in Scores scores, out PageKind? other)
    {
        other = null;
        bool titled = !scratch.Page.Title.IsEmpty;
        bool structured = scratch.Sections.Count > 0 || scratch.Page.IsDetail;

        // A page with the title of a list but no list on it, or with nothing but an introduction that speaks of no one thing.
        if (titled && scratch.Page.Type.IsEmpty
            && (Headings.IsKnownList(scratch.Page.Title.In(text))
            || (PageKinds.OfTitle(scratch.Page.Title.In(text)) is not null && scores.Highest < Certain && !structured)))
        {
            return PageKind.Other;
        }

        if (scores.Highest == 0)
        {
            return PageKind.Other;
        }

        PageKind kind = scores.Article >= scores.Project && scores.Article >= scores.Event ? PageKind.ArticleDetail
            : scores.Project >= scores.Event ? PageKind.ProjectDetail : PageKind.EventDetail;
        if (!structured && scores.Highest < Likely)
        {
            return PageKind.Other;
        }

        if (scores.Highest < Certain)
        {
            (int score, PageKind next) = kind == PageKind.ProjectDetail ? (scores.Event, PageKind.EventDetail) : (scores.Project, PageKind.ProjectDetail);
            other = score > 0 ? next : PageKind.Other;
        }

        return kind;
    }

    private static void Type(ReadOnlySpan<char> text, Scratch scratch, ref Scores scores)
    {
        if (scratch.Page.Type.IsEmpty)
        {
            scores.Article += scratch.Page.Date.IsDated && scratch.Page.IsIssued ? Certain : 0;
            return;
        }

        // Every other type that is known has decided already.
        ReadOnlySpan<char> type = scratch.Page.Type.In(text);
        if (!PagePhrases.Types.TryGet(type, out ContentType known) || known != ContentType.Document)
        {
            scores.Article += Certain;
            return;
        }

        // Concept notes and agendas are attached to a project or an event; the words tell which.
        scores.Article += Possible;
        scores.Event += IsAgenda(type) ? Likely + 1 : 0;
        scores.Project += Possible;
    }

    private static bool IsAgenda(ReadOnlySpan<char> type)
    {
        foreach (string agenda in PagePhrases.AgendaWords)
        {
            if (type.Contains(agenda, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Without a type line, one day is a story's, some days are a meeting's, months a project's.
    private static void Dates(Scratch scratch, ref Scores scores)
    {
        ref DateHead above = ref scratch.Page.DateAbove;
        scores.Event += above.IsDated && !scratch.Page.IsIssued && (above.Line.Start != above.Line.End || !above.Time.IsEmpty || !above.Place.IsEmpty)
            ? Likely : 0;
        if (!scratch.Page.Date.IsDated || scratch.Page.IsIssued)
        {
            return;
        }

        int days = NodaTime.Period.DaysBetween(scratch.Page.Date.Line.Start, scratch.Page.Date.Line.End) + 1;
        scores.Article += days == 1 && scratch.Fields.Count == 0 ? DetailDate.IsIssue(scratch) ? Likely : Likely - 1 : 0;
        scores.Event += days > 1 && days <= PageKinds.MaxEventDays ? Likely : 0;
        scores.Project += days > PageKinds.MaxEventDays ? Likely : 0;
    }

    private static void Fields(ReadOnlySpan<char> text, Scratch scratch, ref Scores scores)
    {
        foreach (FieldDraft field in scratch.Fields.Items)
        {
            switch (field.Kind)
            {
                case FieldKind.Donors or FieldKind.Budget or FieldKind.Beneficiaries or FieldKind.Code or FieldKind.Partners or FieldKind.Locations:
                    scores.Project += Likely + 1;
                    break;
                case FieldKind.Organizer or FieldKind.Place:
                    scores.Event += Likely + 1;
                    break;
                case FieldKind.Dates:
                    scores.Event += Possible;
                    break;
            }
        }

        foreach (SectionDraft section in scratch.Sections.Items)
        {
            if (section.Field is FieldKind.Donors or FieldKind.Partners or FieldKind.Locations or FieldKind.Beneficiaries)
            {
                scores.Project += Likely;
            }
            else if (!section.Heading.IsEmpty)
            {
                Words(section.Heading.In(text), Possible, ref scores);
                scores.Project += Headings.IsProjectSection(section.Heading.In(text)) ? Possible : 0;
            }
        }
    }

    private static void Words(ReadOnlySpan<char> text, int points, ref Scores scores)
    {
        foreach (Range range in text.SplitAny(Separators))
        {
            ReadOnlySpan<char> word = text[range];
            if (word.IsEmpty || !PagePhrases.TitleNouns.TryGet(word, out WordSense sense))
            {
                continue;
            }

            switch (sense)
            {
                case WordSense.Event:
                    scores.Event += points;
                    break;
                case WordSense.Project:
                    scores.Project += points;
                    break;
            }
        }
    }

    // "Mission on a project" is a mission: the first of the nouns is the one that the others belong to.
    private static void HeadNoun(ReadOnlySpan<char> title, ref Scores scores)
    {
        foreach (Range range in title.SplitAny(Separators))
        {
            if (PagePhrases.TitleNouns.TryGet(title[range], out WordSense sense) && sense is WordSense.Event or WordSense.Project)
            {
                scores.Event += sense == WordSense.Event ? Likely - 1 : 0;
                scores.Project += sense == WordSense.Project ? Likely - 1 : 0;
                return;
            }
        }
    }

    // "ALDERTON (ILO News) -" opens the body of an article.
    private static bool HasDateline(ReadOnlySpan<char> text, Scratch scratch)
    {
        for (int i = 0; i < Math.Min(scratch.Introduction.Count, MaxLeadLines); i++)
        {
            ReadOnlySpan<char> line = scratch.Introduction[i].In(text);
            if ((Dateline.Opens(line, out bool isSure) && (isSure || i > 0 || scratch.Page.Date.IsDated))
                || (i > 0 && scratch.Page.Date.IsDated && Dateline.OpensSmall(line)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstSentence(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    private struct Scores
    {
        internal int Project;
        internal int Event;
        internal int Article;

        internal readonly int Highest => Math.Max(Project, Math.Max(Event, Article));
    }
}

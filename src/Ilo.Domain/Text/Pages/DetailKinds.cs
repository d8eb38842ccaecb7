using System.Buffers;
using System.Runtime.CompilerServices;
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

    internal static PageKind Of(ReadOnlySpan<char> text, scoped in PageTree tree, out PageKind? other)
    {
        other = null;
        if (tree.Head.IsForeign || IsPaper(text, tree))
        {
            return PageKind.Other;
        }

        if (OfType(text, tree) is { } printed)
        {
            return printed;
        }

        Scores scores = default;
        Type(text, tree, ref scores);
        Words(tree.Head.Title.In(text), Likely, ref scores, isTitle: true);
        Fields(text, tree, ref scores);
        int withoutLabel = scores.Highest;
        Words(tree.Head.Label.In(text), Likely - 1, ref scores);
        bool byLabel = withoutLabel == 0 && scores.Highest > 0;
        if (tree.Introduction.Length > 0)
        {
            int before = scores.Highest;
            ReadOnlySpan<char> lead = FirstSentence(tree.Introduction[0].In(text));
            Words(lead, Possible, ref scores);
            scores.Event += lead.ContainsAnyInRange('0', '9') && DateLineParser.TryFind(lead, out _, out DateLine date) && date.Status == DateLineStatus.Dates
                && (date.Start != date.End || date.TimeLength > 0) ? Possible : 0;
            byLabel &= scores.Highest == before;
        }

        Dates(tree, ref scores);
        HeadingWords(text, tree, ref scores);
        scores.Article += HasDateline(text, tree) ? Likely : 0;
        if (byLabel && scores.Project == 0 && scores.Highest < Likely)
        {
            // "Seventh round table" above the title of a page about something else: alone, the label is not enough.
            return PageKind.Other;
        }

        return Choose(text, tree, in scores, out other);
    }

    // A document's symbol, then the session that it was written for: a paper for a meeting, whatever the session is called.
    private static bool IsPaper(ReadOnlySpan<char> text, scoped in PageTree tree) =>
        tree.Head.Type.IsEmpty && !tree.Head.Label.IsEmpty && !tree.Head.Title.IsEmpty
        && LabelShape.IsSymbol(tree.Head.Label.In(text)) && LabelShape.IsSession(tree.Head.Title.In(text));

    // What the page says it is, whatever words it has; a document belongs to what it speaks of.
    private static PageKind? OfType(ReadOnlySpan<char> text, scoped in PageTree tree)
    {
        if (tree.Head.Type.IsEmpty || !PagePhrases.Types.TryGet(tree.Head.Type.In(text), out ContentType type))
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

    private static PageKind Choose(ReadOnlySpan<char> text, scoped in PageTree tree, in Scores scores, out PageKind? other)
    {
        other = null;
        bool titled = !tree.Head.Title.IsEmpty;
        bool structured = tree.Sections.Length > 0 || tree.Head.IsDetail;

        // A page with the title of a list but no list on it, or with nothing but an introduction that speaks of no one thing.
        if (titled && tree.Head.Type.IsEmpty
            && (Headings.IsKnownList(tree.Head.Title.In(text))
            || (tree.KindOf(text, tree.Head.Title) is not null && scores.Highest < Certain && !structured)))
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

    private static void Type(ReadOnlySpan<char> text, scoped in PageTree tree, ref Scores scores)
    {
        if (tree.Head.Type.IsEmpty)
        {
            scores.Article += tree.Head.IsDated && tree.Head.IsIssued ? Certain : 0;
            return;
        }

        // Every other type that is known has decided already.
        ReadOnlySpan<char> type = tree.Head.Type.In(text);
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
    private static void Dates(scoped in PageTree tree, ref Scores scores)
    {
        ref readonly DateHead above = ref tree.Head.DateAbove;
        scores.Event += above.IsDated && !tree.Head.IsIssued && (above.Line.Start != above.Line.End || !above.Time.IsEmpty || !above.Place.IsEmpty)
            ? Likely : 0;
        if (!tree.Head.IsDated || tree.Head.IsIssued)
        {
            return;
        }

        int days = NodaTime.Period.DaysBetween(tree.Head.Date.Line.Start, tree.Head.Date.Line.End) + 1;
        bool isIssue = tree.Head.IsBelowLead || DetailDate.IsIssue(tree.Lines, in tree.Head.Date, tree.Fields.Length);
        scores.Article += days == 1 && tree.Fields.Length == 0 ? isIssue ? Likely : Likely - 1 : 0;
        scores.Event += days > 1 && days <= PageKinds.MaxEventDays ? Likely : 0;
        scores.Project += days > PageKinds.MaxEventDays ? Likely : 0;
    }

    private static void Fields(ReadOnlySpan<char> text, scoped in PageTree tree, ref Scores scores)
    {
        bool hasPlace = false;
        foreach (FieldDraft field in tree.Fields)
        {
            // One place says where a thing happens; several are where what is called a project works.
            if (field.Kind == FieldKind.Place && hasPlace && scores.Project > 0)
            {
                continue;
            }

            hasPlace |= field.Kind == FieldKind.Place;
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

        foreach (SectionDraft section in tree.Sections)
        {
            if (section.Field is FieldKind.Donors or FieldKind.Partners or FieldKind.Locations or FieldKind.Beneficiaries)
            {
                scores.Project += Likely;
            }
            else if (!section.Heading.IsEmpty)
            {
                scores.Project += Headings.IsProjectSection(section.Heading.In(text)) ? Possible : 0;
            }
        }
    }

    // Words in headings of sections, "How a project is decided", add to what there is; alone, one word may be there by chance.
    private static void HeadingWords(ReadOnlySpan<char> text, scoped in PageTree tree, ref Scores scores)
    {
        Scores headings = default;
        int days = 0;
        foreach (SectionDraft section in tree.Sections)
        {
            days += !section.Heading.IsEmpty && HeadingShape.IsProgramme(section.Heading.In(text)) ? 1 : 0;
            if (!section.Heading.IsEmpty && section.Field is not (FieldKind.Donors or FieldKind.Partners or FieldKind.Locations or FieldKind.Beneficiaries))
            {
                Words(section.Heading.In(text), Possible, ref headings);
            }
        }

        // "5 June: Opening ceremony", "7 June: Shearing contest": the programme of an event.
        scores.Event += days > 1 ? Likely : 0;
        if (scores.Highest > 0 || headings.Highest > Possible)
        {
            scores.Event += headings.Event;
            scores.Project += headings.Project;
        }
    }

    // "Mission on a project" is a mission: to the first of the nouns of a title, unless it is one of several, the others belong.
    [MethodImpl(Compiled.Once)]
    private static void Words(ReadOnlySpan<char> text, int points, ref Scores scores, bool isTitle = false)
    {
        bool isOneOfSeveral = false;
        bool lacksHead = isTitle;
        foreach (Range range in text.SplitAny(Separators))
        {
            if (text[range].IsEmpty)
            {
                continue;
            }

            if (!PagePhrases.TitleWords.TryGet(text[range], out WordSense sense) || sense == WordSense.Indefinite)
            {
                isOneOfSeveral = sense == WordSense.Indefinite;
                continue;
            }

            // "A workshop of sails" is told of.
            int own = isOneOfSeveral && points > Possible ? points - 1 : points;
            own += lacksHead && !isOneOfSeveral ? Likely - 1 : 0;
            lacksHead &= !isOneOfSeveral && sense == WordSense.Publication;
            isOneOfSeveral = false;
            scores.Event += sense == WordSense.Event ? own : 0;
            scores.Project += sense == WordSense.Project ? own : 0;
        }
    }

    // "ALDERTON (ILO News) -" opens the body of an article.
    private static bool HasDateline(ReadOnlySpan<char> text, scoped in PageTree tree)
    {
        for (int i = 0; i < Math.Min(tree.Introduction.Length, MaxLeadLines); i++)
        {
            ReadOnlySpan<char> line = tree.Introduction[i].In(text);
            if ((Dateline.Opens(line, out bool isSure) && (isSure || i > 0 || tree.Head.IsDated))
                || (i > 0 && tree.Head.IsDated && Dateline.OpensSmall(line)))
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

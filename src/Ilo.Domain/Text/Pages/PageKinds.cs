using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Text.Pages;

/// <summary>Finds a page's kind: a list's from its title, its headings or its dates; a detail page's from its type line, fields and words.</summary>
internal static class PageKinds
{
    // Projects run for months or years; meetings for days or a few weeks.
    internal const int MaxEventDays = 62;
    private const int MinProjectDays = 120;

    /// <summary>What a page with this title lists; null where the title does not say.</summary>
    [MethodImpl(Compiled.Once)]
    internal static PageKind? OfTitle(ReadOnlySpan<char> title)
    {
        if (PagePhrases.OfficeOpenings.Match(title, wholeWord: true) > 0)
        {
            return PageKind.OfficeHome;
        }

        if (ListSubjects.TryHeading(title, out RecordKind? heading) && heading is { } kind && kind != RecordKind.Article)
        {
            return OfEntries(kind);
        }

        if (Prose.CountWords(title, 13) > 12)
        {
            return null;
        }

        // "Training materials" are materials: of nouns side by side the last is what is listed.
        PageKind? found = null;
        foreach (Range range in title.SplitAny(Prose.Breaks))
        {
            ReadOnlySpan<char> word = title[range];
            if (!word.IsEmpty && ListSubjects.TryNoun(word, out PageKind kindOfWord))
            {
                found = kindOfWord;
            }
            else if (found is not null)
            {
                return found;
            }
        }

        return found ?? (heading is not null ? PageKind.NewsList : null);
    }

    /// <summary>What the first list noun in a text lists; null where it has none.</summary>
    internal static PageKind? FirstListNoun(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.SplitAny(Prose.Breaks))
        {
            if (ListSubjects.TryNoun(text[range], out PageKind kind))
            {
                return kind;
            }
        }

        return null;
    }

    // "Labour Migration Branch (MIGRANT)": the page of a unit, where nothing else says what it lists.
    internal static bool NamesUnit(ReadOnlySpan<char> title)
    {
        foreach (Range range in title.SplitAny(Prose.Breaks))
        {
            ReadOnlySpan<char> word = title[range];
            if (!word.IsEmpty && char.IsUpper(word[0]) && PagePhrases.OfficeNouns.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Intervals of months are projects, of days events; single days are news.</summary>
    internal static PageKind? OfDates(scoped in PageTree tree)
    {
        int singles = 0;
        int events = 0;
        int projects = 0;
        foreach (ref readonly EntryDraft draft in tree.Entries)
        {
            if (!draft.IsDated)
            {
                continue;
            }

            int days = Period.DaysBetween(draft.Date.Line.Start, draft.Date.Line.End) + 1;
            singles += days == 1 || draft.Date.Line.Precision != DatePrecision.Day ? 1 : 0;
            events += days > 1 && days <= MaxEventDays && draft.Date.Line.Precision == DatePrecision.Day ? 1 : 0;
            projects += days > MinProjectDays && draft.Date.Line.Precision == DatePrecision.Day ? 1 : 0;
        }

        if (singles + events + projects == 0)
        {
            return null;
        }

        return projects > 0 && projects >= events && projects >= singles ? PageKind.ProjectList
            : events * 2 >= singles && events > 0 ? PageKind.EventList : PageKind.NewsList;
    }

    internal static PageKind OfEntries(RecordKind kind) => kind switch
    {
        RecordKind.Project => PageKind.ProjectList,
        RecordKind.Event => PageKind.EventList,
        RecordKind.Publication => PageKind.PublicationList,
        _ => PageKind.NewsList,
    };

    internal static bool IsFarOff(PageKind kind, PageKind dates) =>
        (kind == PageKind.ProjectList) != (dates == PageKind.ProjectList) && dates != PageKind.NewsList;
}

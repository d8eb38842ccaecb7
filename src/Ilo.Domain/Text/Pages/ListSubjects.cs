using System.Runtime.CompilerServices;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>What a known heading above a list says of the entries below it, and of a page that has it as its title.</summary>
internal static class ListSubjects
{
    /// <summary>Finds a known heading; the kind is null where things of more than one stand below it.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryHeading(ReadOnlySpan<char> heading, out RecordKind? kind)
    {
        bool known = PagePhrases.ListHeadings.TryGet(heading, out ListSubject subject);
        kind = subject switch
        {
            ListSubject.Projects => RecordKind.Project,
            ListSubject.Events => RecordKind.Event,
            ListSubject.Publications => RecordKind.Publication,
            ListSubject.News or ListSubject.Features => RecordKind.Article,
            _ => null,
        };
        return known;
    }

    /// <summary>Finds a noun of list titles and the pages that have it there.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryNoun(ReadOnlySpan<char> word, out PageKind kind)
    {
        bool known = PagePhrases.ListNouns.TryGet(word, out ListSubject subject);
        kind = subject switch
        {
            ListSubject.Projects => PageKind.ProjectList,
            ListSubject.Events => PageKind.EventList,
            ListSubject.News => PageKind.NewsList,
            ListSubject.Features => PageKind.FeatureList,
            ListSubject.Publications => PageKind.PublicationList,
            _ => PageKind.Other,
        };
        return known;
    }
}

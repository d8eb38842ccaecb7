using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Pages;

namespace Ilo.Domain.Text.Writing;

/// <summary>How the top of a page is laid out where a line of it would be read as something else.</summary>
internal enum TopForm
{
    Plain,

    /// <summary>The title twice, as many pages print it, an introduction right below: what follows is neither title nor heading.</summary>
    TwoTitles,

    /// <summary>The introduction of a list behind a bullet, which no heading has.</summary>
    Point,

    /// <summary>The introduction broken in the middle: two lines are neither title nor heading.</summary>
    TwoLines,
}

/// <summary>Tells how the top of a page must be laid out.</summary>
internal static class TopForms
{
    internal static TopForm Of(Page page)
    {
        bool isList = PageComposer.IsList(page);
        if (!isList && page is { Label: not null, Title: not null, Dates: not null } && DetailDate.IsPlace(page.Title))
        {
            return TopForm.TwoTitles;
        }

        if (page.Introduction is not { } text)
        {
            return page.Title is not null && (isList ? OpensWithOtherGroup(page) : OpensWithHeading(page)) ? TopForm.TwoTitles : TopForm.Plain;
        }

        bool isOpen = !Prose.IsText(text) && !Prose.EndsText(text);
        if (isList)
        {
            return isOpen || Escapes.OpensWithMarker(text) ? TopForm.Point : TopForm.Plain;
        }

        return !isOpen ? TopForm.Plain : text.Contains(' ') ? TopForm.TwoLines : page.Title is not null ? TopForm.TwoTitles : TopForm.Plain;
    }

    // The heading of the first group would be the title, and the title its label.
    private static bool OpensWithOtherGroup(Page page) => page.Entries[0].Group is { } group && !Escapes.IsGroup(group);

    private static bool OpensWithHeading(Page page) => page is { Type: null, Sections: [{ Heading: not null }, ..] };
}

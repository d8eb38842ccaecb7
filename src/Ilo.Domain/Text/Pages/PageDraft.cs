using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>A page as laid out, before its texts are made.</summary>
internal struct PageDraft
{
    internal Slice Title;
    internal Slice Label;
    internal Slice Type;
    internal DateHead Date;
    internal Slice Place;

    /// <summary>The date is that of a field for the end; one for the start may follow.</summary>
    internal bool LacksStart;

    /// <summary>The date is that of a field for the start; one for the end may follow.</summary>
    internal bool LacksEnd;

    /// <summary>A field or a line of the lead says that what it speaks of goes on until now.</summary>
    internal bool GoesOn;

    /// <summary>What a field says became of it.</summary>
    internal StatedState State;

    /// <summary>The date line above the title: no property holds it, but it tells an event.</summary>
    internal DateHead DateAbove;

    /// <summary>The page has sections, fields or a type line: it speaks of one thing.</summary>
    internal bool IsDetail;

    /// <summary>A <c>Type | date</c> or <c>Date issued:</c> line gives the date.</summary>
    internal bool IsIssued;

    /// <summary>The date stands in a paragraph of its own between the lead and the body: the day of an article.</summary>
    internal bool IsBelowLead;

    /// <summary>The page lists entries.</summary>
    internal bool IsList;

    /// <summary>Whether the list is a table.</summary>
    internal bool IsTable;

    /// <summary>It has fields of courses and other agencies, which none of the library's pages has.</summary>
    internal bool IsForeign;

    /// <summary>Whether the page has a date: half of a period is none.</summary>
    internal readonly bool IsDated => Date.IsDated && !LacksStart && !LacksEnd;
}

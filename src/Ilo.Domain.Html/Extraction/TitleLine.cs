using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>By what a line was taken for the title of an item, the weakest first.</summary>
internal enum TitleKind
{
    /// <summary>It is a date: the item says its title in plain text.</summary>
    Date,

    /// <summary>It is bold.</summary>
    Bold,

    /// <summary>It is the term of a list of terms, or what opens a part of an accordion.</summary>
    Term,

    /// <summary>It links.</summary>
    Link,

    /// <summary>Its class says so.</summary>
    Named,

    /// <summary>It is a heading.</summary>
    Heading,
}

/// <summary>A line that may be the title of an item.</summary>
/// <param name="Element">The element that holds it.</param>
/// <param name="Kind">By what it was found.</param>
/// <param name="Path">The names of the elements around it and its own class: equal for the titles of one list.</param>
/// <param name="IsLinked">Whether it links.</param>
internal sealed record TitleLine(IElement Element, TitleKind Kind, string Path, bool IsLinked);

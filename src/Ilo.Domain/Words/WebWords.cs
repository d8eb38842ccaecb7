using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Words;

/// <summary>The words of one language that web sites set around the text of a page: headings of boxes, links through a list, what to do with a page.</summary>
internal sealed class WebWords
{
    /// <summary>
    /// Gets the headings of boxes beside or below the text, besides <see cref="LanguageWords.BoxHeadings"/> and <see cref="LanguageWords.BoxLinks"/>.
    /// </summary>
    internal required string[] Boxes { get; init; }

    /// <summary>Gets the headings that head such a box where links stand below them, and a section of the text where sentences do.</summary>
    internal required string[] BoxesOrSections { get; init; }

    /// <summary>Gets what stands in front of the words that a page is filed under: <c>tags</c>.</summary>
    internal required string[] Filings { get; init; }

    /// <summary>Gets the words of a row of links that share a page, besides the names of networks.</summary>
    internal required string[] ShareWords { get; init; }

    /// <summary>Gets what a printed page says in front of its address.</summary>
    internal required string[] Prints { get; init; }

    /// <summary>Gets the words with which links to a list begin, and the articles in them: <c>view all the news</c>.</summary>
    internal required string[] ListOpenings { get; init; }

    /// <summary>Gets the words that alone link to older items of a list.</summary>
    internal required string[] Archives { get; init; }

    /// <summary>Gets the words, besides the moves, of a line that leads from page to page of a list: <c>showing results 1 to 20 of 95</c>.</summary>
    internal required string[] PagingWords { get; init; }

    /// <summary>Gets the words that lead one page on or back.</summary>
    internal required string[] Moves { get; init; }

    /// <summary>Gets what may be done with a page, whole, without its signs: <c>print this page</c>.</summary>
    internal required string[] Controls { get; init; }

    /// <summary>Gets what stands in front of the ways to order or to filter a list.</summary>
    internal required string[] Choices { get; init; }

    /// <summary>Gets the words with which links back begin.</summary>
    internal required string[] Returns { get; init; }

    /// <summary>Gets the words behind them, besides homes and lists: <c>back to the page</c>.</summary>
    internal required string[] Directions { get; init; }

    /// <summary>Gets the words for a site's first page.</summary>
    internal required string[] Homes { get; init; }

    /// <summary>Gets the words with which short lines begin that ask to subscribe or to write.</summary>
    internal required string[] Invitations { get; init; }

    /// <summary>Gets words of rights that a footer holds beside its sign.</summary>
    internal required string[] Rights { get; init; }

    /// <summary>Gets how a sentence begins that says when or by whom a page was changed.</summary>
    internal required string[] Updates { get; init; }

    /// <summary>Gets what such a sentence calls the page.</summary>
    internal required string[] PageSubjects { get; init; }

    /// <summary>Gets what it says of the page behind that.</summary>
    internal required string[] PageUpdates { get; init; }

    /// <summary>Gets what stands in front of a day, besides <see cref="LanguageWords.DateLeads"/>: <c>posted on</c>.</summary>
    internal required string[] DateLeads { get; init; }
}

namespace Ilo.Domain.Words.Languages;

/// <content>The words that the layout of pages depends on.</content>
internal sealed partial class LanguageWords
{
    /// <summary>Words of list titles and what such a page lists; the first that occurs decides.</summary>
    internal required (ListSubject Subject, string[] Words)[] ListNouns { get; init; }

    /// <summary>How the titles of offices, bureaux and departments begin.</summary>
    internal required string[] OfficeOpenings { get; init; }

    /// <summary>How the names of campaigns and sessions begin, which stand above titles.</summary>
    internal required string[] Campaigns { get; init; }

    /// <summary>Words by which the introduction of a home page welcomes its readers.</summary>
    internal required string[] Welcomes { get; init; }

    /// <summary>Words for units of the agency, which a title names anywhere.</summary>
    internal required string[] OfficeNouns { get; init; }

    /// <summary>Words for a part of a government: "Ministry of Labour and Employment" is one.</summary>
    internal required string[] MinistryNouns { get; init; }

    /// <summary>Headings above lists, and what stands under them.</summary>
    internal required (ListSubject Subject, string[] Phrases)[] ListHeadings { get; init; }

    /// <summary>Headings of a detail page's list of news about it; longer headings may begin with one.</summary>
    internal required string[] LatestHeadings { get; init; }

    /// <summary>Content types, as printed above a title or on a <c>Type | date</c> line.</summary>
    internal required (ContentType Type, string[] Phrases)[] Types { get; init; }

    /// <summary>Words in such a type for the order of business, which only an event has.</summary>
    internal required string[] AgendaWords { get; init; }

    /// <summary>Calls to action that stand above a title.</summary>
    internal required string[] Actions { get; init; }

    /// <summary>Gets what the links between the pages of a list say: <c>Next</c>.</summary>
    internal required string[] PagerLinks { get; init; }

    /// <summary>Gets the forms of address in front of a person's name, without their full stop.</summary>
    internal required string[] Addresses { get; init; }

    /// <summary>Labels of fields and headings of the sections that hold the same.</summary>
    internal required (FieldKind Kind, string[] Phrases)[] Fields { get; init; }

    /// <summary>What stands behind a label whose value is missing or not told: <c>N/A</c>, <c>to be confirmed</c>, <c>various</c>.</summary>
    internal required string[] Placeholders { get; init; }

    /// <summary>Headings of sections that any page may have.</summary>
    internal required string[] PlainHeadings { get; init; }

    /// <summary>Headings of the sections that the pages of projects have.</summary>
    internal required string[] SectionHeadings { get; init; }

    /// <summary>Words of titles that tell an event.</summary>
    internal required string[] EventNouns { get; init; }

    /// <summary>Words of titles that tell a project.</summary>
    internal required string[] ProjectNouns { get; init; }

    /// <summary>Words of titles that tell a publication.</summary>
    internal required string[] PublicationNouns { get; init; }

    /// <summary>Words that a title does not end with: where a line does, the next line goes on with it.</summary>
    internal required string[] Connectives { get; init; }

    /// <summary>How an author line begins.</summary>
    internal required string[] BylineOpenings { get; init; }

    /// <summary>How a boilerplate line begins.</summary>
    internal required string[] BoilerplateOpenings { get; init; }

    /// <summary>Words that a boilerplate line holds anywhere.</summary>
    internal required string[] BoilerplatePhrases { get; init; }

    /// <summary>Lines of a page's masthead and site map, whole.</summary>
    internal required string[] MastheadLines { get; init; }

    /// <summary>Headings of the boxes with addresses and telephone numbers that stand above or below a page.</summary>
    internal required string[] BoxHeadings { get; init; }

    /// <summary>Lines that link to other pages and stand next to such a box.</summary>
    internal required string[] BoxLinks { get; init; }

    /// <summary>How a printed page says which of how many it is: "Page 1 of 2".</summary>
    internal required (string Page, string Of) PageNumber { get; init; }

    /// <summary>Lines that do nothing but link on to the rest of a text.</summary>
    internal required string[] LinkWords { get; init; }

    /// <summary>How a line begins that stands for an image.</summary>
    internal required string[] ImageNotes { get; init; }

    /// <summary>The articles in front of one thing of several: a headline speaks of a workshop, an event is called one.</summary>
    internal required string[] Indefinites { get; init; }

    /// <summary>Words that stand for an image where one is all that a line has.</summary>
    internal required string[] ImageWords { get; init; }

    /// <summary>The word for the session of a body, which makes a masthead line together with an ordinal.</summary>
    internal required string SessionWord { get; init; }

    /// <summary>Verbs that a sentence has in front of such a word: "has been".</summary>
    internal required string[] StateVerbs { get; init; }

    /// <summary>What a sentence says instead of verb and word: "will not take place".</summary>
    internal required (StatedState State, string[] Phrases)[] StatePhrases { get; init; }

    /// <summary>Words that go on behind a state that stands alone: "until", "due to".</summary>
    internal required string[] StateReasons { get; init; }

    /// <summary>Words that begin a sentence which only supposes something, or stand between what was said and who said it.</summary>
    internal required string[] Suppositions { get; init; }

    /// <summary>Words for a state, in brackets or beside a title, and what they state.</summary>
    internal required (StatedState State, string[] Words)[] Statuses { get; init; }
}

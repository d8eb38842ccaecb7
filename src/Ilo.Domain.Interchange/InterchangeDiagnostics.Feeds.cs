using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>An article's date is known to the month or the year only; a feed says no day of publication.</summary>
    public static DiagnosticDescriptor DateNotExact { get; } =
        new("ILO0661", DiagnosticSeverity.Info, "The date of '{0}' is known as {1} only; the feed states no day of publication.");

    /// <summary>An item has no date; Atom asks for one in every entry.</summary>
    public static DiagnosticDescriptor FeedItemWithoutDate { get; } =
        new("ILO0662", DiagnosticSeverity.Warning, "'{0}' has no date, and Atom asks for one in every entry; give FirstSeen to date it.");

    /// <summary>An event or a project is dated by its first day, since pages do not say when it was announced.</summary>
    public static DiagnosticDescriptor DatedByFirstDay { get; } =
        new("ILO0663", DiagnosticSeverity.Info, "'{0}' stands in the feed under its first day; the page does not say when it was announced.");

    /// <summary>A feed has fewer entries than there are items.</summary>
    public static DiagnosticDescriptor FeedCut { get; } =
        new("ILO0664", DiagnosticSeverity.Info, "The feed has the newest {0} of {1} items.");

    /// <summary>JSON Feed, and Atom where there is no link, ask for a text; the title stands for the summary that is not there.</summary>
    public static DiagnosticDescriptor TitleAsContent { get; } =
        new("ILO0665", DiagnosticSeverity.Info, "'{0}' has no summary; its title stands in the place of the text, which the format asks for.");

    /// <summary>An item without a date is dated by when it was first seen, as the caller asks.</summary>
    public static DiagnosticDescriptor FirstSeenGiven { get; } =
        new("ILO0666", DiagnosticSeverity.Info, "'{0}' is dated by when it was first seen, as asked; the page does not say when it was published.");

    /// <summary>A feed asks for something in its head that is not given; something else stands for it.</summary>
    public static DiagnosticDescriptor FeedHeadGiven { get; } =
        new("ILO0667", DiagnosticSeverity.Info, "The feed's {0} is not given; '{1}' stands for it.");

    /// <summary>The value of a property has no place in a format of feeds.</summary>
    public static DiagnosticDescriptor NoPlaceInFeed { get; } =
        new("ILO0668", DiagnosticSeverity.Info, "The {1} of '{0}' has no place in a feed of this format.");
}

using Ilo.Domain.Diagnostics;

namespace Ilo.Domain;

/// <summary>What can be wrong with the text or the URL of a <see cref="CatalogueQuery"/>.</summary>
public static class QueryDiagnostics
{
    /// <summary>Gets every kind of diagnostic that it can be, by identifier.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => field ??=
    [
        UnknownKey, UnknownName, BadDay, BadInterval, UnknownValue, BadValue, KeyTwice, NothingToFind, UnclosedQuote, Exclusion, StillUnread,
        TooLong, UnknownNameAlone, SignsIgnored, Operator,
    ];

    /// <summary>There is no such key; the query matches nothing.</summary>
    internal static DiagnosticDescriptor UnknownKey { get; } =
        new("ILO0501", DiagnosticSeverity.Error, "There is no key '{0}'; the nearest is '{1}'. Put the term in quotes to look for its words.");

    /// <summary>The vocabulary does not know the name; records of a donor, partner or theme of just this name are found all the same.</summary>
    internal static DiagnosticDescriptor UnknownName { get; } =
        new("ILO0502", DiagnosticSeverity.Warning, "No known {0} is named '{1}'; the nearest is '{2}'.");

    /// <summary>The value is no day of the calendar; the query matches nothing.</summary>
    internal static DiagnosticDescriptor BadDay { get; } =
        new("ILO0503", DiagnosticSeverity.Error, "A day is written as yyyy-MM-dd; found '{0}'. The nearest is '{1}'.");

    /// <summary>The value is no interval; the query matches nothing.</summary>
    internal static DiagnosticDescriptor BadInterval { get; } =
        new("ILO0504", DiagnosticSeverity.Error,
            "An interval is written as yyyy, yyyy-MM, yyyy-MM-dd, or first/last, or first/period as in 2019-06-01/P6M; found '{0}'. The nearest is '{1}'.");

    /// <summary>The value is none of those that the key takes; the query matches nothing.</summary>
    internal static DiagnosticDescriptor UnknownValue { get; } =
        new("ILO0505", DiagnosticSeverity.Error, "The key '{0}' does not take '{1}'; the nearest is '{2}'.");

    /// <summary>The value has another form than the key asks for; the query matches nothing.</summary>
    internal static DiagnosticDescriptor BadValue { get; } =
        new("ILO0506", DiagnosticSeverity.Error, "The key '{0}' takes {1}; found '{2}'.");

    /// <summary>The key takes one value and got another before; the query matches nothing.</summary>
    internal static DiagnosticDescriptor KeyTwice { get; } =
        new("ILO0507", DiagnosticSeverity.Error, "The key '{0}' takes one value and has one already; found '{1}' as well.");

    /// <summary>The term has neither letter nor digit, so that nothing can hold it; the query matches nothing.</summary>
    internal static DiagnosticDescriptor NothingToFind { get; } =
        new("ILO0508", DiagnosticSeverity.Error, "There is no letter and no digit to look for in '{0}'.");

    /// <summary>A quotation mark is not closed; everything behind it is taken for the phrase.</summary>
    internal static DiagnosticDescriptor UnclosedQuote { get; } =
        new("ILO0509", DiagnosticSeverity.Warning, "The quotation mark before '{0}' is not closed; all of it is taken for one phrase.");

    /// <summary>A term begins with a hyphen; leaving out is not something a query can do, so it matches nothing.</summary>
    internal static DiagnosticDescriptor Exclusion { get; } =
        new("ILO0510", DiagnosticSeverity.Error, "A query cannot leave out what it finds; found '{0}'. Put the term in quotes to look for its words.");

    /// <summary>The term was not understood when the query was first read; the query matches nothing.</summary>
    internal static DiagnosticDescriptor StillUnread { get; } =
        new("ILO0511", DiagnosticSeverity.Error, "The term '{0}' could not be read.");

    /// <summary>The text is longer than <see cref="CatalogueQuery.LongestText"/>; the query matches nothing.</summary>
    internal static DiagnosticDescriptor TooLong { get; } =
        new("ILO0512", DiagnosticSeverity.Error, "A query has at most {0} characters; the text is not read.");

    /// <summary>Signs of a word are not looked for.</summary>
    internal static DiagnosticDescriptor SignsIgnored { get; } =
        new("ILO0514", DiagnosticSeverity.Warning, "Signs are not looked for: '{0}' is read as '{1}'.");

    /// <summary>The word is an operator elsewhere; here all words must be found, so the query matches nothing.</summary>
    internal static DiagnosticDescriptor Operator { get; } =
        new("ILO0515", DiagnosticSeverity.Error,
            "A query finds what has all its words; there is no '{0}'. For one of several values of a key put commas between them; "
            + "put the word in quotes to look for it.");

    /// <summary>As <see cref="UnknownName"/>, without a suggestion: the vocabulary is empty, or the query has many unknown names.</summary>
    internal static DiagnosticDescriptor UnknownNameAlone { get; } =
        new("ILO0513", DiagnosticSeverity.Warning, "No known {0} is named '{1}'.");
}

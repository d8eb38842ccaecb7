using Ilo.Domain.Queries.Parsing;
using NodaTime;

namespace Ilo.Domain;

// What one kind of record alone can answer.
public sealed partial record CatalogueQuery
{
    /// <summary>Gets the day on which a project must run, first and last day included; null for any.</summary>
    public LocalDate? ActiveOn { get; init => field = QueryGuard.Iso(value); }

    /// <summary>Gets the status that a project must have on a day; null for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value's status is none of the defined ones.</exception>
    public StatusOnDay? Status
    {
        get;
        init => field = value is null ? null : value with { Status = Guard.Defined(value.Status), Day = QueryGuard.Iso(value.Day) };
    }

    /// <summary>Gets the sums between which the budget of a project must be, both included; null for any.</summary>
    public BudgetRange? Budget { get; init; }

    /// <summary>Gets the day on which an event must take place, first and last day included; null for any.</summary>
    public LocalDate? On { get; init => field = QueryGuard.Iso(value); }

    /// <summary>Gets the day on which or after which an event must begin; null for any.</summary>
    public LocalDate? UpcomingFrom { get; init => field = QueryGuard.Iso(value); }

    /// <summary>Gets the day before which an event must have ended; null for any.</summary>
    public LocalDate? PastOn { get; init => field = QueryGuard.Iso(value); }

    /// <summary>Gets how many days an event must last at least, first and last counted; null for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? LastingAtLeast { get; init => field = value is { } days ? QueryGuard.AtLeastOne(days) : null; }

    /// <summary>Gets what the page must say about whether an event takes place; null for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public EventStatus? EventStatus { get; init => field = value is { } status ? Guard.Defined(status) : null; }

    /// <summary>Gets the interval in which an article must certainly have been published, both ends included; null for any.</summary>
    public DateInterval? PublishedIn { get; init => field = QueryGuard.Iso(value); }

    /// <summary>Gets the kinds, one of which an article must be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An element is none of the defined ones.</exception>
    public ValueList<ArticleKind> Kinds { get; init => field = QueryGuard.AllDefined(value); } = [];

    /// <summary>Gets words that an article's byline must hold next to each other; null for any; held with case and accents folded.</summary>
    /// <exception cref="ArgumentException">The value has neither letter nor digit.</exception>
    public string? Author { get; init => field = value is null ? null : QueryGuard.Folded(value); }
}

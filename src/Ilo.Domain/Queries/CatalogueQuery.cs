using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using Ilo.Domain.Queries.Parsing;
using NodaTime;

namespace Ilo.Domain;

/// <summary>A question to a portfolio as a value: kept, compared, printed as short text or as a URL's query string, and read back.</summary>
/// <remarks>
/// A record is found when it answers every property that is set; of a list it must answer one element. What a kind of record does not have, such as
/// the budget of an article, no record of that kind answers. Equal when every property is equal, lists in order: a query equals what its text and its
/// URL are read as. The default is the query that finds everything. Immutable and safe for use by any number of threads.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed partial record CatalogueQuery
{
    /// <summary>Gets the query that finds everything.</summary>
    public static CatalogueQuery Everything { get; } = new();

    /// <summary>Gets the kinds of record to find; all kinds when empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An element is none of the defined ones.</exception>
    public ValueList<RecordKind> In { get; init => field = QueryGuard.AllDefined(value); } = [];

    /// <summary>
    /// Gets the donors, one of which must pay; a name in the form of an identifier, such as <c>dutch</c>, is looked up when the query is asked.
    /// </summary>
    /// <exception cref="ArgumentException">An element is the empty identifier.</exception>
    public ValueList<Id<Donor>> Donors { get; init => field = QueryGuard.NoneEmpty(value); } = [];

    /// <summary>Gets the kinds of donor, one of which must pay.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An element is none of the defined ones.</exception>
    public ValueList<OrganisationKind> DonorKinds { get; init => field = QueryGuard.AllDefined(value); } = [];

    /// <summary>Gets the countries, from one of which a donor must be.</summary>
    /// <exception cref="ArgumentException">An element is the empty code.</exception>
    public ValueList<CountryCode> DonorCountries { get; init => field = QueryGuard.NoneDefault(value); } = [];

    /// <summary>Gets the partners, one of which must take part.</summary>
    /// <exception cref="ArgumentException">An element is the empty identifier.</exception>
    public ValueList<Id<Organisation>> Partners { get; init => field = QueryGuard.NoneEmpty(value); } = [];

    /// <summary>Gets the themes, one of which, or one below it, it must be about.</summary>
    /// <exception cref="ArgumentException">An element is the empty identifier.</exception>
    public ValueList<Id<Theme>> Themes { get; init => field = QueryGuard.NoneEmpty(value); } = [];

    /// <summary>Gets the places, one of which it must be in; held with case and accents folded.</summary>
    /// <exception cref="ArgumentException">An element has neither letter nor digit.</exception>
    public ValueList<string> Places { get; init => field = QueryGuard.Folded(value); } = [];

    /// <summary>Gets the years, from 1 to 9999, on at least one day of one of which it must run, last or be published.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An element is not from 1 to 9999.</exception>
    public ValueList<int> Years { get; init => field = QueryGuard.AreYears(value); } = [];

    /// <summary>Gets the language that its text must be in; null for any.</summary>
    /// <exception cref="ArgumentException">The value is the empty code.</exception>
    public LanguageCode? Language { get; init => field = QueryGuard.NotDefault(value); }

    /// <summary>Gets the interval on at least one day of which it must run, last or be published; null for any.</summary>
    public DateInterval? During { get; init => field = QueryGuard.Iso(value); }

    /// <summary>Gets the interval in which all its days must be; null for any.</summary>
    public DateInterval? Within { get; init => field = QueryGuard.Iso(value); }

    /// <summary>Gets the interval in which its first day must be, both ends included; null for any.</summary>
    public DateInterval? StartingIn { get; init => field = QueryGuard.Iso(value); }

    /// <summary>Gets the interval in which its last day must be, both ends included; null for any.</summary>
    public DateInterval? EndingIn { get; init => field = QueryGuard.Iso(value); }

    /// <summary>Gets the words, beginnings of words and phrases that its text must hold, all of them; held with case and accents folded.</summary>
    /// <remarks>An element of several words is a phrase; a star at the end makes its last word the beginning of one.</remarks>
    /// <exception cref="ArgumentException">An element has neither letter nor digit.</exception>
    public ValueList<string> Words { get; init => field = QueryGuard.Terms(value); } = [];

    /// <summary>Gets the project that an event or article must belong to; null for any.</summary>
    /// <exception cref="ArgumentException">The value is the empty identifier.</exception>
    public Id<Project>? Project { get; init => field = value is { } id ? Guard.NotEmpty(id) : null; }

    /// <summary>Gets what to order by, the most important first.</summary>
    /// <value>When empty, upcoming events come soonest first, past ones latest first, and all else by title.</value>
    public ValueList<RecordOrder> Order { get; init => field = QueryGuard.Distinct(value); } = [];

    /// <summary>Gets which page of the answer to give, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Page { get; init => field = QueryGuard.AtLeastOne(value); } = 1;

    /// <summary>Gets how many records a page has, from 1; null for all in one page.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? PageSize { get; init => field = value is { } size ? QueryGuard.AtLeastOne(size) : null; }

    /// <summary>Gets what could not be read; with anything in it the query finds nothing.</summary>
    public ValueList<string> Unread { get; internal init; } = [];
}

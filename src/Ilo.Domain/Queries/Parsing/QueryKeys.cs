using System.Collections.Frozen;
using System.Globalization;
using Ilo.Domain.Queries.Matching;
using NodaTime;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>The keys of a query, in the order in which they are printed.</summary>
internal static class QueryKeys
{
    /// <summary>Stands for words in a URL; in text words have no key.</summary>
    internal const string Words = "q";

    /// <summary>Stands for what could not be read.</summary>
    internal const string Unread = "unread";

    private static readonly QueryKey[] First =
    [
        QueryKey.List(
            "in", q => q.In, (q, all) => q with { In = all }, EnumNames<RecordKind>.Of, (text, _) => QueryValues.ReadEnum<RecordKind>("in")(Singular(text))),
        QueryKey.List("donor", q => q.Donors, (q, all) => q with { Donors = all }, id => id.ToString(), QueryValues.ReadDonor),
        QueryKey.List(
            "donor-kind", q => q.DonorKinds, (q, all) => q with { DonorKinds = all }, EnumNames<OrganisationKind>.Of,
            (text, _) => QueryValues.ReadEnum<OrganisationKind>("donor-kind")(text)),
        QueryKey.List(
            "donor-country", q => q.DonorCountries, (q, all) => q with { DonorCountries = all }, code => code.ToString(),
            (text, _) => QueryValues.ReadCode<CountryCode>("donor-country", "a country code of two letters")(text)),
        QueryKey.List("partner", q => q.Partners, (q, all) => q with { Partners = all }, id => id.ToString(), QueryValues.ReadPartner),
        QueryKey.List("theme", q => q.Themes, (q, all) => q with { Themes = all }, id => id.ToString(), QueryValues.ReadTheme),
        QueryKey.List("place", q => q.Places, (q, all) => q with { Places = all }, place => place, (text, _) => QueryValues.ReadWords(text)),
        QueryKey.List(
            "kind", q => q.Kinds, (q, all) => q with { Kinds = all }, EnumNames<ArticleKind>.Of, (text, _) => QueryValues.ReadEnum<ArticleKind>("kind")(text)),
        QueryKey.List(
            "year", q => q.Years, (q, all) => q with { Years = all }, Text, (text, _) => QueryValues.ReadNumber("year", 9999, "a year from 1 to 9999")(text)),
        Day("active", q => q.ActiveOn, (q, day) => q with { ActiveOn = day }),
        QueryKey.OneObject("status", q => q.Status, (q, status) => q with { Status = status }, status => status.ToString(), QueryValues.ReadStatus),
        QueryKey.OneObject("budget", q => q.Budget, (q, budget) => q with { Budget = budget }, budget => budget.ToString(), QueryValues.ReadBudget),
        Day("on", q => q.On, (q, day) => q with { On = day }),
        Day("upcoming", q => q.UpcomingFrom, (q, day) => q with { UpcomingFrom = day }),
        Day("past", q => q.PastOn, (q, day) => q with { PastOn = day }),
        QueryKey.One(
            "lasting", q => q.LastingAtLeast, (q, days) => q with { LastingAtLeast = days }, Text,
            QueryValues.ReadNumber("lasting", int.MaxValue, "a number of days from 1")),
        QueryKey.One(
            "event-status", q => q.EventStatus, (q, status) => q with { EventStatus = status }, EnumNames<EventStatus>.Of,
            QueryValues.ReadEnum<EventStatus>("event-status")),
        Interval("published", q => q.PublishedIn, (q, days) => q with { PublishedIn = days }),
        QueryKey.OneObject("author", q => q.Author, (q, author) => q with { Author = author }, author => author, QueryValues.ReadWords),
        Interval("during", q => q.During, (q, days) => q with { During = days }),
        Interval("within", q => q.Within, (q, days) => q with { Within = days }),
        Interval("starts", q => q.StartingIn, (q, days) => q with { StartingIn = days }),
        Interval("ends", q => q.EndingIn, (q, days) => q with { EndingIn = days }),
        QueryKey.One(
            "project", q => q.Project, (q, id) => q with { Project = id }, id => id.ToString(),
            QueryValues.ReadCode<Id<Project>>("project", "a project's identifier")),
        QueryKey.One(
            "language", q => q.Language, (q, code) => q with { Language = code }, code => code.ToString(),
            QueryValues.ReadCode<LanguageCode>("language", "a language code of two letters")),
    ];

    private static readonly QueryKey[] Last =
    [
        QueryKey.List("sort", q => q.Order, (q, all) => q with { Order = all }, order => order.ToString(), (text, _) => QueryValues.ReadOrder(text)),
        QueryKey.One(
            "page", q => q.Page == 1 ? null : q.Page, (q, page) => q with { Page = page }, Text,
            QueryValues.ReadNumber("page", int.MaxValue, "a number from 1")),
        QueryKey.One("size", q => q.PageSize, (q, size) => q with { PageSize = size }, Text, QueryValues.ReadNumber("size", int.MaxValue, "a number from 1")),
        QueryKey.List(
            Unread, q => q.Unread, (q, all) => q with { Unread = all }, text => text,
            (text, _) => ValueReading<string>.Of(text, QueryDiagnostics.StillUnread, text)),
    ];

    private static readonly FrozenDictionary<string, QueryKey> ByName =
        First.Concat(Last).ToFrozenDictionary(key => key.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the keys that are printed before the words.</summary>
    internal static ReadOnlySpan<QueryKey> BeforeWords => First;

    /// <summary>Gets the keys that are printed after the words.</summary>
    internal static ReadOnlySpan<QueryKey> AfterWords => Last;

    internal static QueryKey? Find(string name) => ByName.GetValueOrDefault(name);

    internal static string NearestTo(string name) => Nearest.Of(name, ByName.Keys.Where(key => key != Unread));

    private static QueryKey Day(string name, Func<CatalogueQuery, LocalDate?> get, Func<CatalogueQuery, LocalDate, CatalogueQuery> set) =>
        QueryKey.One(name, get, set, DayText.Of, DayText.ReadDay);

    private static QueryKey Interval(string name, Func<CatalogueQuery, DateInterval?> get, Func<CatalogueQuery, DateInterval, CatalogueQuery> set) =>
        QueryKey.OneObject(name, get, set, DayText.Of, DayText.ReadInterval);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Singular(string text) => text.EndsWith('s') ? text[..^1] : text;
}

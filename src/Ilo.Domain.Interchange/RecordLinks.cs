using System.Globalization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange;

/// <summary>Where items live: the authority that names them, and the addresses of their pages.</summary>
/// <remarks>
/// Every name is made from the item's lasting identifier, never from its content or a clock, so that a reader recognises the item whatever changes in it.
/// Equal when every property is equal. There is no order.
/// </remarks>
public sealed record RecordLinks
{
    private const string Placeholder = "{id}";

    /// <summary>Gets the domain name that names the items, in lower case, for example <c>example.org</c>.</summary>
    /// <exception cref="ArgumentException">The value is no domain name of the characters a-z, 0-9, <c>.</c> and <c>-</c>.</exception>
    public required string Authority { get; init => field = CheckedAuthority(value, nameof(Authority)); }

    /// <summary>Gets a day on which the authority was in the hands of who names the items; it goes into tag URIs (RFC 4151) and must never change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 1 to 9999.</exception>
    public required LocalDate Since { get; init => field = Iso.Checked(value); }

    /// <summary>Gets the home address of the site; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is not an absolute <c>http</c> or <c>https</c> address.</exception>
    public Uri? Site { get; init => field = value is null || IsWeb(value) ? value : throw NoAddress(nameof(Site)); }

    /// <summary>Gets the address of a project's page with <c>{id}</c> in the identifier's place; null where projects have no pages.</summary>
    /// <exception cref="ArgumentException">The value has no <c>{id}</c>, or is not an absolute <c>http</c> or <c>https</c> address.</exception>
    public string? ProjectPage { get; init => field = CheckedTemplate(value, nameof(ProjectPage)); }

    /// <summary>Gets the address of an event's page with <c>{id}</c> in the identifier's place; null where events have no pages.</summary>
    /// <exception cref="ArgumentException">The value has no <c>{id}</c>, or is not an absolute <c>http</c> or <c>https</c> address.</exception>
    public string? EventPage { get; init => field = CheckedTemplate(value, nameof(EventPage)); }

    /// <summary>Gets the address of an article's page with <c>{id}</c> in the identifier's place; null where articles have no pages.</summary>
    /// <exception cref="ArgumentException">The value has no <c>{id}</c>, or is not an absolute <c>http</c> or <c>https</c> address.</exception>
    public string? ArticlePage { get; init => field = CheckedTemplate(value, nameof(ArticlePage)); }

    /// <summary>
    /// Makes the links of a site that has its items at <c>projects/{id}</c>, <c>events/{id}</c> and <c>articles/{id}</c>; the host is the authority.
    /// </summary>
    /// <param name="site">The home address, absolute, <c>http</c> or <c>https</c>.</param>
    /// <param name="since">A day on which the host was in the hands of who names the items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="site"/> is not an absolute <c>http</c> or <c>https</c> address, or its host is no domain name: an address of IPv6, for example.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="since"/> is not in the years 1 to 9999.</exception>
    public static RecordLinks At(Uri site, LocalDate since)
    {
        ArgumentNullException.ThrowIfNull(site);
        if (!IsWeb(site))
        {
            throw NoAddress(nameof(site));
        }

        string host = site.IdnHost.ToLowerInvariant();
        if (!IsDomainName(host))
        {
            throw new ArgumentException("The host of the address is no domain name; set Authority and the pages one by one.", nameof(site));
        }

        Iso.Checked(since, nameof(since));
        string root = site.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/";
        return new()
        {
            Authority = host,
            Since = since,
            Site = site,
            ProjectPage = root + "projects/" + Placeholder,
            EventPage = root + "events/" + Placeholder,
            ArticlePage = root + "articles/" + Placeholder,
        };
    }

    /// <summary>Returns the tag URI (RFC 4151) of an item, for example <c>tag:example.org,2026-01-01:projects/better-lamps</c>.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public string TagOf<TRecord>(CatalogueItem<TRecord> item)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(item);
        return Tag($"{ItemNames.Plural<TRecord>()}/{ItemNames.IdentifierOf(item)}");
    }

    /// <summary>Returns the address of an item's page; null where its kind has none.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public Uri? PageOf<TRecord>(CatalogueItem<TRecord> item)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(item);
        return PageOf<TRecord>(ItemNames.IdentifierOf(item));
    }

    /// <summary>Returns the authority.</summary>
    public override string ToString() => Authority;

    internal string Tag(string name) => string.Create(CultureInfo.InvariantCulture, $"tag:{Authority},{Iso.Day(Since)}:{name}");

    internal Uri? PageOf<TRecord>(string identifier) => Template<TRecord>() is { } template
        ? new Uri(template.Replace(Placeholder, identifier, StringComparison.Ordinal), UriKind.Absolute)
        : null;

    private string? Template<TRecord>() =>
        typeof(TRecord) == typeof(Project) ? ProjectPage
        : typeof(TRecord) == typeof(Event) ? EventPage
        : typeof(TRecord) == typeof(Article) ? ArticlePage
        : null;

    private static bool IsWeb(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static string CheckedAuthority(string value, string property)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, property);
        return IsDomainName(value)
            ? value
            : throw new ArgumentException("The authority is no domain name in lower case.", property);
    }

    private static bool IsDomainName(string host) =>
        host.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '.' or '-');

    private static string? CheckedTemplate(string? value, string property) =>
        value is null || (value.Contains(Placeholder, StringComparison.Ordinal)
            && Uri.TryCreate(value.Replace(Placeholder, "a", StringComparison.Ordinal), UriKind.Absolute, out Uri? address) && IsWeb(address))
            ? value
            : throw new ArgumentException("The value is no web address with {id} in the identifier's place.", property);

    private static ArgumentException NoAddress(string parameter) => new("The value is not an absolute http or https address.", parameter);
}

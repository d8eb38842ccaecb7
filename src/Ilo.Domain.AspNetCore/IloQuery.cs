using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.AspNetCore;

/// <summary>The query of a request, read from its query string: a parameter of endpoints and a value to give to components.</summary>
/// <param name="Query">The query, as far as it could be read.</param>
/// <param name="Diagnostics">What a person should know about it.</param>
/// <remarks>
/// <c>today</c> stands for the day of the request wherever the query takes a day: <c>active=today</c>, <c>status=planned@today</c>. What the package's own
/// addresses add (<c>lang</c>, <c>heading</c>, <c>style</c>, <c>frame</c>, <c>preview</c>, <c>month</c>) and what mail programs and other
/// sites add to links is passed over. <see cref="CatalogueQuery"/> itself is no parameter of endpoints: it is of a package that knows nothing of requests, and
/// cannot say what of the address could not be read. Equal when both properties are equal. There is no order.
/// </remarks>
public sealed record IloQuery(CatalogueQuery Query, ValueList<Diagnostic> Diagnostics)
{
    private const string Today = "today";

    private static readonly string[] DayKeys = ["active", "on", "upcoming", "past"];

    /// <summary>Gets the names of parameters that are no part of a query.</summary>
    internal static IReadOnlyList<string> OwnKeys { get; } = ["lang", "heading", "style", "frame", "preview", "month"];

    /// <summary>Gets whether something in it could not be read: the answer should be 400 and say what.</summary>
    public bool IsBad => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads a query.</summary>
    /// <param name="queryString">The query string, with or without its question mark.</param>
    /// <param name="today">The day that <c>today</c> stands for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="queryString"/> is null.</exception>
    public static IloQuery Parse(string queryString, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(queryString);
        string day = NodaTime.Text.LocalDatePattern.Iso.Format(today);
        IEnumerable<string> parts = queryString.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !OwnKeys.Contains(NameOf(part)))
            .Select(part => WithDay(part, day));
        QueryReading reading = CatalogueQuery.ParseUrl(string.Join('&', parts));
        return new(reading.Query, reading.Diagnostics);
    }

    /// <summary>Reads the query of a request; called by the framework for a parameter of this type.</summary>
    /// <param name="context">The request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static ValueTask<IloQuery?> BindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        IloCatalogue catalogue = context.RequestServices.GetRequiredService<IloCatalogue>();
        return ValueTask.FromResult<IloQuery?>(Parse(context.Request.QueryString.Value ?? "", catalogue.Today));
    }

    /// <summary>Returns the query as it stands in an address.</summary>
    public override string ToString() => Query.ToUrlQuery();

    private static string NameOf(string part)
    {
        int end = part.IndexOf('=', StringComparison.Ordinal);
        return end < 0 ? part : part[..end];
    }

    private static string WithDay(string part, string day)
    {
        string name = NameOf(part);
        return DayKeys.Contains(name) && part.AsSpan(Math.Min(name.Length + 1, part.Length)) is Today ? $"{name}={day}"
            : name == "status" && (part.EndsWith("@" + Today, StringComparison.Ordinal) || part.EndsWith("%40" + Today, StringComparison.OrdinalIgnoreCase))
                ? part[..^Today.Length] + day
            : part;
    }
}

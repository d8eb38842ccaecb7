using Ilo.Domain.AspNetCore.Components.Site;
using Ilo.Domain.AspNetCore.Resources;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime.Text;

namespace Ilo.Domain.AspNetCore.Fragments;

/// <summary>What the address of a fragment asks for.</summary>
/// <param name="List">The list.</param>
/// <param name="Query">The query, its page size no larger than the options allow.</param>
/// <param name="Language">The language of the interface.</param>
/// <param name="HeadingLevel">The level of the heading, 1 to 6.</param>
/// <param name="IsStyled">Whether the package's style sheet comes with it.</param>
/// <param name="IsFramed">Whether it is a whole document for a frame.</param>
/// <param name="Preview">The way whose look is shown on a page of its own; null for the list itself.</param>
/// <param name="Month">The month of the calendar; null for the present one.</param>
/// <param name="Errors">What cannot be read.</param>
internal sealed record FragmentRequest(
    IloList List, CatalogueQuery Query, string Language, int HeadingLevel, bool IsStyled, bool IsFramed, string? Preview, YearMonth? Month,
    ValueList<string> Errors)
{
    private const int DefaultLevel = 2;
    private const int DefaultSize = 5;

    /// <summary>Reads an address.</summary>
    internal static FragmentRequest Parse(IloList list, string queryString, IloOptions options, LocalDate today)
    {
        Dictionary<string, string> own = [];
        foreach ((string key, Microsoft.Extensions.Primitives.StringValues values) in QueryHelpers.ParseQuery(queryString))
        {
            if (IloQuery.OwnKeys.Contains(key))
            {
                own[key] = values.ToString();
            }
        }

        List<string> errors = [];
        IloQuery query = IloQuery.Parse(queryString, today);
        errors.AddRange(query.Diagnostics.Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Message));
        string language = One(own, "lang", options.Language, InterfaceWords.Languages, errors);
        string heading = One(own, "heading", DefaultLevel.ToString(CultureInfo.InvariantCulture), ["1", "2", "3", "4", "5", "6"], errors);
        string style = One(own, "style", IsDrawing(list) ? "basic" : "none", ["none", "basic"], errors);
        string preview = One(own, "preview", "", EmbedWays.All, errors);
        return new(
            list,
            query.Query with { In = [], PageSize = Math.Min(query.Query.PageSize ?? DefaultSize, options.MaxPageSize) },
            language,
            heading[0] - '0',
            style == "basic",
            own.ContainsKey("frame"),
            preview.Length == 0 ? null : preview,
            MonthOf(own, errors),
            [.. errors]);
    }

    // A list takes the look of any page; a drawing needs the sheet that puts its parts in their places.
    private static bool IsDrawing(IloList list) => list is IloList.Timeline or IloList.Calendar;

    private static string One(Dictionary<string, string> own, string key, string otherwise, IReadOnlyList<string> allowed, List<string> errors)
    {
        if (!own.TryGetValue(key, out string? value) || value.Length == 0)
        {
            return otherwise;
        }

        if (allowed.Contains(value))
        {
            return value;
        }

        errors.Add($"'{key}' is none of {string.Join(", ", allowed)}.");
        return otherwise;
    }

    private static YearMonth? MonthOf(Dictionary<string, string> own, List<string> errors)
    {
        if (!own.TryGetValue("month", out string? text) || text.Length == 0)
        {
            return null;
        }

        ParseResult<YearMonth> month = YearMonthPattern.Iso.Parse(text);
        if (!month.Success)
        {
            errors.Add("'month' is no month such as 2023-11.");
        }

        return month.Success ? month.Value : null;
    }
}

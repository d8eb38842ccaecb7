using System.Globalization;
using System.Text.RegularExpressions;
using Ilo.Domain.Dates;
using Ilo.Domain.Text;
using NodaTime.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>Compares a reading with what the row of a case says of it in a person's words: clauses between commas, alternatives behind "or".</summary>
internal static partial class CaseAnswers
{
    internal static bool IsAboutManyPages(string how) => how == "Catalogue.From";

    internal static IEnumerable<string> OfDate(string input, string right)
    {
        string given = DateIntervalPattern.Any.Parse(input) is { Success: true } parsed ? Days(parsed.Value) : "none";
        return given == right ? [] : [given];
    }

    internal static IEnumerable<string> Of(PageReading reading, string input, string right)
    {
        string plain = Remark().Replace(right, "");
        string[] ways = plain.Split(" or ", StringSplitOptions.TrimEntries);
        return ways.Select(way => Wrong(reading, input, way)).MinBy(wrong => wrong.Count)!;
    }

    private static List<string> Wrong(PageReading reading, string input, string way)
    {
        CaseFacts facts = new(reading, input);
        return [.. Clauses(way).Where(clause => !Holds(facts, clause)).Select(clause => $"not \"{clause}\" but {facts}")];
    }

    // "place Alderton, Norland" is one clause.
    private static IEnumerable<string> Clauses(string way) => way.Replace("Alderton, Norland", "Alderton,Norland", StringComparison.Ordinal)
        .Split([", ", " and ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(clause => clause.TrimEnd(',').Replace(",Norland", ", Norland", StringComparison.Ordinal));

    private static bool Holds(CaseFacts facts, string clause)
    {
        (string name, string value) = clause.IndexOfAny(['=', ' ']) is var at and > 0 ? (clause[..at], clause[(at + 1)..].Trim()) : (clause, "");
        value = value == "null" ? "" : value;
        return (name, clause) switch
        {
            (_, "title without U+00AD" or "U+200E") => !facts.Text.AsSpan().ContainsAny('\u00AD', '\u200E'),
            ("title", _) => facts.Titles.Contains(value, StringComparer.Ordinal),
            ("titles", _) => facts.Titles.All(title => !char.IsAsciiDigit(title[0])),
            ("label", _) => facts.Label == value,
            ("dates", _) => value.Length == 0 ? facts.Dates.Length > 0 : facts.Dates == value,
            ("place", _) => facts.Place == value,
            ("byline", _) => facts.Byline == value,
            ("code", _) => facts.Code == value,
            ("budget", _) => char.IsAsciiDigit(value.FirstOrDefault()) ? facts.Budget.EndsWith(value, StringComparison.Ordinal) : facts.Budget == value,
            ("number", _) => facts.Numbers == value,
            ("status" or "StatedStatus" or "Event.StatedStatus", _) => facts.Status.Equals(value, StringComparison.OrdinalIgnoreCase),
            (_, "Cancelled" or "Announced") => facts.Status == clause,
            (_, "event status cancelled") => facts.Status == "Cancelled",
            (_, "no dates" or "none") => facts.Dates.Length == 0,
            (_, "no one-day duration") => facts.Dates.Length == 0 || facts.Dates.Contains('/', StringComparison.Ordinal),
            (_, "no place") => facts.Place.Length == 0,
            (_, "line in the summary" or "in the summary") => facts.IsInSummary,
            (_, "rest kept") => facts.IsRestKept,
            (_, "the rest kept") => facts.IsRestKept,
            (_, "reported" or "a diagnostic") => facts.Ids.Any(),
            (_, "no link NamedProject:cancelled") => !facts.NamesProject("cancelled"),
            (_, "entities decoded") => facts.Text.Contains('&', StringComparison.Ordinal) && !facts.Text.Contains("&amp;", StringComparison.Ordinal),
            ("summary", _) => !facts.Text.Contains(value.Replace("without ", "", StringComparison.Ordinal).Trim('"'), StringComparison.Ordinal),
            (_, "\"Page 1 of 3\" in no record") => !facts.Text.Contains("Page 1 of 3", StringComparison.Ordinal),
            _ when clause.StartsWith("ILO0", StringComparison.Ordinal) => facts.Ids.Contains(clause),
            _ when DayOrRange().IsMatch(clause) => facts.Dates == clause,
            _ => throw new InvalidOperationException($"No test is known for \"{clause}\"."),
        };
    }

    internal static string Days(DateInterval days) =>
        days.Length == 1 ? Day(days.Start) : string.Create(CultureInfo.InvariantCulture, $"{Day(days.Start)}/{Day(days.End)}");

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?$", RegexOptions.NonBacktracking)]
    private static partial Regex DayOrRange();
}

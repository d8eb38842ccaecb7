using System.Collections.Frozen;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;
using NodaTime;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells lines that are a date from other text.</summary>
internal static class DateLines
{
    // Longer texts are sentences that may name a day.
    private const int MaxLength = 120;

    // A place behind the date has at most so many parts.
    private const int MaxParts = 4;

    private const int MaxLead = 24;

    private const string AnyYear = " 2000";

    // With the words of LanguageWords.DateLeads, as builders of weblogs write them in front of a day.
    private static readonly FrozenSet<string> Leads = LanguageWords.All.SelectMany(static words => words.DateLeads)
        .Concat(WebPhrases.DateLeads).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Edges = [' ', '\u00A0', '(', ')', '[', ']', '-', '–', '—', ',', ';', '|', '.', '\t', '\n', '\r', ':'];

    /// <summary>Returns whether a line is a date, or a date with a place behind it.</summary>
    internal static bool IsDate(string text)
    {
        string line = text.Trim(Edges);
        if (line.Length is 0 or > MaxLength || !line.Any(char.IsAsciiDigit))
        {
            return false;
        }

        if (IsDateAlone(line))
        {
            return true;
        }

        int comma = -1;
        for (int part = 0; part < MaxParts && (comma = line.IndexOfAny([',', '|', ';'], comma + 1)) > 0; part++)
        {
            if (IsDateAlone(line[..comma].Trim(Edges)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a text is a date and nothing else, its hours, brackets and dashes around it apart.</summary>
    internal static bool IsDateAlone(string text) =>
        text.Trim(Edges) is var line && (DateIntervalPattern.Any.TryParse(line, out _)
            || (DateLineParser.TryParse(line, out DateLine date) && date is { Status: DateLineStatus.Dates, TimeLength: > 0 }
                && date.RestStart >= line.Length));

    /// <summary>Returns whether a text is a day of a month without its year: <c>3 May</c>.</summary>
    internal static bool IsYearless(string text) =>
        text.Trim(Edges) is { Length: > 2 and <= MaxLead } day && day.Any(char.IsAsciiDigit) && day.Any(char.IsLetter)
            && !IsDateAlone(day) && IsDateAlone(day + AnyYear);

    /// <summary>Returns whether a text is a date in figures, those that could be two days included: <c>3/5/2014</c>.</summary>
    internal static bool IsInFigures(string text)
    {
        string figures = text.Trim(Edges);
        return figures.Length > 0 && !figures.Any(char.IsLetter)
            && (IsDateAlone(figures) || IsYear(figures)
                || (DateLineParser.TryParse(figures, out DateLine line) && line.Status == DateLineStatus.OrderUnknown && line.Length == figures.Length));
    }

    /// <summary>Returns whether a text is a date that says its day.</summary>
    internal static bool IsDay(string text) =>
        DateIntervalPattern.Any.TryParse(text.Trim(Edges), out DateInterval? dates)
            && !(dates.Start.Day == 1 && dates.End == dates.End.With(DateAdjusters.EndOfMonth) && text.Count(char.IsAsciiDigit) <= 8);

    /// <summary>Returns whether a line is a date that says its day, or one with a place behind it.</summary>
    internal static bool IsDayLine(string text)
    {
        string line = text.Trim(Edges);
        return IsDay(line) || (IsDate(line) && line.IndexOfAny([',', '|', ';']) is > 0 and int comma && IsDay(line[..comma]));
    }

    /// <summary>Returns whether a text is a year, or two: <c>2004-05</c>.</summary>
    internal static bool IsYear(string text) =>
        text.Trim(Edges) is { Length: >= 4 and <= 9 } year
            && year.Count(char.IsAsciiDigit) >= 4 && !year.Any(char.IsLetter) && year[..4].All(char.IsAsciiDigit);

    /// <summary>Returns whether a text only says what the date behind it is: <c>Posted on</c>.</summary>
    internal static bool IsLead(string text) => text.Length <= MaxLead && Leads.Contains(text.Trim(Edges));

    /// <summary>Returns whether a line is a date, words that say so in front of it apart: <c>Posted on: 3 May 2014</c>.</summary>
    internal static bool IsLedDate(string text) =>
        IsDate(text) || (text.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon && IsLead(text[..colon]) && IsDate(text[(colon + 1)..]))
            || (text.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and int digit && IsLead(text[..digit]) && IsDate(text[digit..]));

    /// <summary>Returns whether a run of text is a field that says how long something lasts, others behind it apart.</summary>
    internal static bool IsPeriodField(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= FieldRows.MaxLabelLetters && FieldLabel.TryGet(text.AsSpan(0, colon).Trim(), out FieldKind kind, out _)
            && kind == FieldKind.Dates && IsDate(text[(colon + 1)..]);
    }

    /// <summary>Returns a date without the brackets and dashes around it.</summary>
    internal static string Bare(string text) => text.Trim(Edges);

    /// <summary>Returns whether a run of text is a date line, or ends in a date behind a dash, a bar or a bracket.</summary>
    internal static bool HoldsDate(string text)
    {
        string line = text.Trim(Edges);
        if (IsDate(line))
        {
            return true;
        }

        int bar = line.LastIndexOfAny(['|', '(', '–', '—']);
        return bar >= 0 && line.Length - bar <= MaxLength && IsDate(line[(bar + 1)..]);
    }
}

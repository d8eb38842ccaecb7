using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// Reads a whole line as a date line: a date or an interval, then nothing, or behind a comma a time of day, a place, or a budget and a
/// project code. A date with other text behind it is prose, and no date line.
/// </summary>
internal static class DateLineReader
{
    // Several places can stand on one line; a longer tail is a sentence.
    private const int MaxPlaceWords = 16;

    /// <summary>Whether a line reads as a date line that gives a date.</summary>
    internal static bool IsDated(ReadOnlySpan<char> text, Slice slice) => TryRead(text, slice, out DateHead head) && head.IsDated;

    internal static bool TryRead(ReadOnlySpan<char> text, Slice slice, out DateHead head)
    {
        head = default;
        ReadOnlySpan<char> line = slice.In(text);
        if (!DateLineParser.TryParse(line, out head.Line))
        {
            return false;
        }

        head.Date = new(slice.Start, slice.Start + head.Line.Length);
        if (head.Line.TimeLength > 0)
        {
            head.Time = new(slice.Start + head.Line.TimeStart, slice.Start + head.Line.TimeStart + head.Line.TimeLength);
        }

        if (head.Line.RestStart >= line.Length)
        {
            // A month without a year or a place is a word like any other ("May").
            return head.Line.Status != DateLineStatus.MonthWithoutYear;
        }

        return head.Line.RestAfterComma && ReadTail(text, new(slice.Start + head.Line.RestStart, slice.End), ref head);
    }

    /// <summary>
    /// Reads a line whose place is parted from the date by something else than a comma: <c>3 June 2014 – Alderton</c>, <c>3 June 2014 (Alderton)</c>.
    /// A title can have this form too, so it is asked only where no line reads as a date line otherwise.
    /// </summary>
    internal static bool TryReadLoose(ReadOnlySpan<char> text, Slice slice, out DateHead head)
    {
        head = default;
        ReadOnlySpan<char> line = slice.In(text);
        if (!DateLineParser.TryParse(line, out head.Line) || head.Line is not { Status: DateLineStatus.Dates, Precision: DatePrecision.Day } || head.Line.RestStart >= line.Length || head.Line.RestAfterComma)
        {
            return false;
        }

        char sign = line[head.Line.RestStart];

        // Town and land right behind the year: "10-12 October, 2015 Marchport, Southmarch".
        bool isBare = char.IsUpper(sign) && line[head.Line.RestStart..].Contains(',') && !line.Contains(':');
        Slice place = Slice.Trim(text, slice.Start + head.Line.RestStart + (isBare ? 0 : 1), sign == '(' && line[^1] == ')' ? slice.End - 1 : slice.End);
        if (!(isBare || sign is '-' or '–' or '—' or '(' or ';' or '|') || place.IsEmpty || place.In(text).ContainsAnyInRange('0', '9') || !IsPlace(place.In(text)) || IsOpenEnd(place.In(text)))
        {
            return false;
        }

        head.Date = new(slice.Start, slice.Start + head.Line.Length);
        head.Time = head.Line.TimeLength == 0 ? default : new(slice.Start + head.Line.TimeStart, slice.Start + head.Line.TimeStart + head.Line.TimeLength);
        head.Place = place;
        return true;
    }

    // "1 May 2010 - Present" is an interval without an end.
    private static bool IsOpenEnd(ReadOnlySpan<char> text) => PagePhrases.OpenEnds.Contains(text) || PagePhrases.Statuses.Contains(text);

    /// <summary>Whether it reads as one place or several: each word but small ones opens with a capital.</summary>
    internal static bool IsPlace(ReadOnlySpan<char> text)
    {
        if (Prose.EndsText(text) || Prose.CountWords(text, MaxPlaceWords + 1) > MaxPlaceWords)
        {
            return false;
        }

        int at = 0;
        foreach (Range range in text.SplitAny(" ,/;()\u00A0"))
        {
            ReadOnlySpan<char> word = text[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && (at == 0 || !(PagePhrases.Connectives.Contains(word) || word.Length <= 3)) && char.IsLetter(word[0]))
            {
                return false;
            }

            at += word.IsEmpty ? 0 : 1;
        }

        return at > 0;
    }

    private static bool ReadTail(ReadOnlySpan<char> text, Slice tail, ref DateHead head)
    {
        if (TryReadBudget(text, tail, ref head))
        {
            return true;
        }

        ReadOnlySpan<char> rest = tail.In(text);
        if (!char.IsAsciiDigit(rest[0]) && MoneyReader.TryRead(rest, out Money money, out int length) && length == rest.Length && money.Currency != default)
        {
            head.Budget = money;
            head.BudgetText = tail;
            return true;
        }

        if (IsCode(rest))
        {
            head.Code = tail;
            return true;
        }

        if (!CanBePlace(rest))
        {
            return false;
        }

        head.Place = tail;
        return true;
    }

    // "Budget: US$ 512,000 - XAF/10/99/ZZZ"
    private static bool TryReadBudget(ReadOnlySpan<char> text, Slice tail, ref DateHead head)
    {
        ReadOnlySpan<char> rest = tail.In(text);
        int colon = rest.IndexOf(':');
        if (colon <= 0 || !PagePhrases.Fields.TryGet(rest[..colon].Trim(), out FieldKind field) || field != FieldKind.Budget
            || !MoneyReader.TryRead(rest[(colon + 1)..], out Money money, out int length))
        {
            return false;
        }

        head.Budget = money;
        int end = colon + 1 + length;
        head.BudgetText = new(tail.Start, tail.Start + end);
        while (end < rest.Length && (Blank.Is(rest[end]) || rest[end] is '-' or '–' or ',' or ';' or '—'))
        {
            end++;
        }

        head.Code = new(tail.Start + end, tail.End);
        return true;
    }

    // Upper-case letters, digits and strokes in one word, such as "XAF/10/99/ZZZ".
    private static bool IsCode(ReadOnlySpan<char> text)
    {
        bool stroke = false;
        bool digit = false;
        foreach (char c in text)
        {
            stroke |= c == '/';
            digit |= char.IsAsciiDigit(c);
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c is not ('/' or '-' or '.'))
            {
                return false;
            }
        }

        return stroke && digit;
    }

    private static bool CanBePlace(ReadOnlySpan<char> text) =>
        (char.IsUpper(text[0]) || !char.IsLetter(text[0]) || Prose.CountWords(text, 3) <= 2)
        && !char.IsAsciiDigit(text[0])
        && text[^1] is not ('.' or ':' or ';' or '!' or '?')
        && Prose.CountWords(text, MaxPlaceWords + 1) <= MaxPlaceWords
        && !Prose.IsText(text);
}

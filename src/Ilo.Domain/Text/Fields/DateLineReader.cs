using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>
/// Reads a whole line as a date line: a date or an interval, then nothing, or behind a comma a time of day, a place, or a budget and a
/// project code. A date with other text behind it is prose, and no date line.
/// </summary>
internal static class DateLineReader
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(",:-–—;|");

    private static readonly System.Buffers.SearchValues<char> PlaceBreaks = System.Buffers.SearchValues.Create(" ,/;()\u00A0");

    // Several places can stand on one line; a longer tail is a sentence.
    private const int MaxPlaceWords = 16;

    // Town and land, a hall perhaps.
    private const int MaxTownWords = 6;

    /// <summary>Whether a line reads as a date line that gives a date.</summary>
    internal static bool IsDated(ReadOnlySpan<char> text, Slice slice) => TryRead(text, slice, out DateHead head) && head.IsDated;

    [MethodImpl(Compiled.Once)]
    internal static bool TryRead(ReadOnlySpan<char> text, Slice slice, out DateHead head)
    {
        if (!DateOpenings.MayOpen(slice.In(text), out bool mayLead))
        {
            head = default;
            return false;
        }

        slice = WithoutBrackets(text, slice);
        if (TryReadDates(text, slice, out head))
        {
            return true;
        }

        if (!mayLead)
        {
            return false;
        }

        if (MovedLine.TryRead(text, slice, ref head))
        {
            return true;
        }

        // "9:00, 3 May 2014", "Published on 3 May 2014"
        ReadOnlySpan<char> line = slice.In(text);
        int lead = line.IsEmpty ? 0 : char.IsAsciiDigit(line[0]) ? DateLineTail.ClockLength(line) : PagePhrases.IssuedOpenings.Match(line, wholeWord: true);
        if (lead == 0)
        {
            return false;
        }

        Slice behind = slice with { Start = slice.Start + lead };
        while (!behind.IsEmpty && (Blank.Is(text[behind.Start]) || text[behind.Start] is ',' or ':' or '-' or '–'))
        {
            behind = behind with { Start = behind.Start + 1 };
        }

        if (!TryReadDates(text, behind, out DateHead dated) || !dated.IsDated)
        {
            return false;
        }

        head = dated;
        head.Date = head.Date with { Start = slice.Start };
        return true;
    }

    /// <summary>Reads days without a year, <c>3-5 May</c>, which take the whole line: below a heading that is a year they are a date line.</summary>
    internal static bool TryReadYearless(ReadOnlySpan<char> text, Slice slice, out DateHead head)
    {
        head = default;
        slice = WithoutBrackets(text, slice);
        if (!DateLineParser.TryParse(slice.In(text), out DateLine line) || line.YearlessStart is null || line.RestStart < slice.Length)
        {
            return false;
        }

        head = new() { Line = line, Date = slice };
        return true;
    }

    /// <summary>
    /// Reads the place in front of a date that ends the line: <c>Alderton, 3-5 May 2014</c>, <c>Alderton: 3 May 2014</c>. A title can have this form
    /// too, so it is asked only where no line reads as a date line otherwise.
    /// </summary>
    internal static bool TryReadPlaceFirst(ReadOnlySpan<char> text, Slice slice, out DateHead head)
    {
        head = default;
        slice = WithoutBrackets(text, slice);
        ReadOnlySpan<char> line = slice.In(text);
        if (line.IsEmpty || !char.IsUpper(line[0]))
        {
            return false;
        }

        for (int at = line.IndexOfAny(Signs); at > 0; at = NextSign(line, at + 1))
        {
            Slice behind = Slice.Trim(text, slice.Start + at + 1, slice.End);
            ReadOnlySpan<char> place = Blank.TrimPlainEnd(line[..at]);
            if (TryReadDates(text, behind, out head) && head.IsDated && head.Place.IsEmpty && head.Line.Precision == DatePrecision.Day
                && TryReadLead(new(slice.Start, slice.Start + place.Length), place, line[at], ref head))
            {
                return true;
            }
        }

        head = default;
        return false;
    }

    // What stands in front of the days and is no place: what became of the event, an author, days of the week, the printed type.
    private static bool TryReadLead(Slice slice, ReadOnlySpan<char> lead, char sign, ref DateHead head)
    {
        if (PagePhrases.Statuses.Contains(lead))
        {
            head.AddRemark(slice);
            return true;
        }

        if (head.Byline.IsEmpty && Byline.Is(lead))
        {
            head.Byline = slice;
            return true;
        }

        if (DateLineTail.IsTimeOrWeekday(lead) || (sign == '|' && PagePhrases.Types.Contains(lead)))
        {
            head.Date = head.Date with { Start = slice.Start };
            return true;
        }

        if (IsTown(lead))
        {
            head.Place = slice;
        }

        return !head.Place.IsEmpty;
    }

    private static int NextSign(ReadOnlySpan<char> line, int from)
    {
        int next = line[from..].IndexOfAny(Signs);
        return next < 0 ? -1 : from + next;
    }

    // No title, kicker or campaign: "Workshop, 16-20 December 2015", "World Day, 12 June 2014".
    private static bool IsTown(ReadOnlySpan<char> place)
    {
        if (place.ContainsAnyInRange('0', '9') || place.Contains(':') || !IsPlace(place) || Prose.CountWords(place, MaxTownWords + 1) > MaxTownWords
            || IsOpenEnd(place)
            || PagePhrases.Campaigns.Match(place, wholeWord: false) > 0 || PagePhrases.Types.Contains(place) || FieldLabel.TryGet(place, out _, out _))
        {
            return false;
        }

        foreach (Range range in place.SplitAny(PlaceBreaks))
        {
            if (PagePhrases.TitleNouns.Contains(place[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static Slice WithoutBrackets(ReadOnlySpan<char> text, Slice slice)
    {
        ReadOnlySpan<char> line = slice.In(text);
        bool bracketed = line.Length > 2 && ((line[0] == '(' && line[^1] == ')') || (line[0] == '[' && line[^1] == ']')) && line[1..].IndexOfAny("([") < 0;
        return bracketed ? Slice.Trim(text, slice.Start + 1, slice.End - 1) : slice;
    }

    [MethodImpl(Compiled.Once)]
    private static bool TryReadDates(ReadOnlySpan<char> text, Slice slice, out DateHead head)
    {
        head = default;
        ReadOnlySpan<char> line = slice.In(text);
        if (!DateLineParser.TryParse(line, out head.Line) || head.Line.Status is DateLineStatus.Several or DateLineStatus.OrderUnknown)
        {
            head.Line = default;
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

        Slice rest = new(slice.Start + head.Line.RestStart, slice.End);
        bool afterComma = head.Line.RestAfterComma;
        if (head.IsDated && (!DateTail.TryTake(text, ref rest, ref afterComma, ref head) || rest.IsEmpty))
        {
            return rest.IsEmpty;
        }

        return afterComma && ReadTail(text, rest, ref head);
    }

    /// <summary>
    /// Reads a line whose place is parted from the date by something else than a comma: <c>3 June 2014 – Alderton</c>, <c>3 June 2014 (Alderton)</c>.
    /// A title can have this form too, so it is asked only where no line reads as a date line otherwise.
    /// </summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryReadLoose(ReadOnlySpan<char> text, Slice slice, out DateHead head)
    {
        head = default;
        ReadOnlySpan<char> line = slice.In(text);
        if (!DateLineParser.TryParse(line, out head.Line) || head.Line is not { Status: DateLineStatus.Dates, Precision: DatePrecision.Day }
            || head.Line.RestStart >= line.Length || head.Line.RestAfterComma)
        {
            return false;
        }

        char sign = line[head.Line.RestStart];

        // "3 May 2014 in Alderton"
        int lead = PagePhrases.PlaceLeads.Match(line[head.Line.RestStart..], wholeWord: true);

        // Town and land right behind the year: "10-12 October, 2015 Marchport, Southmarch".
        bool isBare = char.IsUpper(sign) && line[head.Line.RestStart..].Contains(',') && !line.Contains(':');
        Slice place = Slice.Trim(
            text, slice.Start + head.Line.RestStart + (lead > 0 ? lead : isBare ? 0 : 1), sign == '(' && line[^1] == ')' ? slice.End - 1 : slice.End);
        while (!place.IsEmpty && DateCursor.IsDash(text[place.End - 1]))
        {
            // "14 March 2010 – Alderton –"
            place = Slice.Trim(text, place.Start, place.End - 1);
        }

        if (!(lead > 0 || isBare || sign is '-' or '–' or '—' or '(' or ';' or '|' or '/' or '@') || place.IsEmpty
            || place.In(text).ContainsAnyInRange('0', '9')
            || !IsPlace(place.In(text)) || IsOpenEnd(place.In(text)))
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
    [MethodImpl(Compiled.Once)]
    internal static bool IsPlace(ReadOnlySpan<char> text)
    {
        if (Prose.EndsText(text) || Prose.CountWords(text, MaxPlaceWords + 1) > MaxPlaceWords)
        {
            return false;
        }

        int at = 0;
        foreach (Range range in text.SplitAny(PlaceBreaks))
        {
            ReadOnlySpan<char> word = Prose.WithoutElision(text[range]);
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
        if (DateBudget.TryReadLabelled(text, tail, ref head))
        {
            return true;
        }

        ReadOnlySpan<char> rest = tail.In(text);
        if (IsCode(rest))
        {
            head.Code = tail;
            return true;
        }

        if (DateBudget.TryRead(text, tail, ref head))
        {
            return true;
        }

        // "Norland, Budget: US$ 512,000"
        int colon = rest.IndexOf(':');
        int comma = colon > 0 ? rest[..colon].LastIndexOf(',') : -1;
        if (comma > 0 && CanBePlace(rest[..comma]) && DateBudget.TryReadLabelled(text, Slice.Trim(text, tail.Start + comma + 1, tail.End), ref head))
        {
            head.Place = Slice.Trim(text, tail.Start, tail.Start + comma);
            return true;
        }

        Slice place = rest[^1] == ',' ? Slice.Trim(text, tail.Start, tail.End - 1) : tail;
        if (!CanBePlace(place.In(text)))
        {
            return false;
        }

        head.Place = place;
        return true;
    }

    /// <summary>Whether it is upper-case letters, digits and strokes in one word, such as <c>XAF/10/99/ZZZ</c>.</summary>
    internal static bool IsCode(ReadOnlySpan<char> text)
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

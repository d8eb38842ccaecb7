using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>
/// What stands behind the dates of a line and is no place, no sum and no code: a weekday or a remark in brackets, <c>Read more</c>, a byline, new dates.
/// </summary>
internal static class DateTail
{
    private const int MaxPieces = 8;

    /// <summary>What a piece behind the dates turned out to be.</summary>
    private enum Piece
    {
        Unknown,

        /// <summary>Nothing that a record keeps.</summary>
        Passed,

        /// <summary>Part of the summary.</summary>
        Remark,

        /// <summary>It makes one day the beginning of something whose end is not there.</summary>
        Open,
    }

    /// <summary>
    /// Takes what is known from behind the dates; <paramref name="rest"/> begins where something else does. False where the line names no first and last day
    /// after all.
    /// </summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryTake(ReadOnlySpan<char> text, ref Slice rest, ref bool afterComma, ref DateHead head)
    {
        for (int i = 0; i < MaxPieces && !rest.IsEmpty; i++)
        {
            Slice before = rest;
            char sign = text[rest.Start];
            Slice piece = NextPiece(text, rest, out int end);
            Shorten(text, ref piece, ref end);
            switch (piece.IsEmpty ? Piece.Unknown : Read(text, piece, sign, ref head))
            {
                case Piece.Open:
                    return false;
                case Piece.Remark:
                    head.AddRemark(piece);
                    break;
                case Piece.Unknown:
                    rest = before;
                    return true;
            }

            rest = Skip(text, new(end, rest.End), out afterComma);
        }

        return true;
    }

    // A bracket, or all that is left behind a sign.
    private static Slice NextPiece(ReadOnlySpan<char> text, Slice rest, out int end)
    {
        int start = rest.Start;
        while (start < rest.End && (Blank.Is(text[start]) || text[start] is ',' or ';' or '|' or '–' or '—' or '-' or ':'))
        {
            start++;
        }

        char open = start < rest.End ? text[start] : '\0';
        int close = open is '(' or '[' ? text[start..rest.End].IndexOf(open == '(' ? ')' : ']') : -1;
        end = close < 0 ? rest.End : start + close + 1;
        return close < 0 ? new(start, rest.End) : Slice.Trim(text, start + 1, end - 1);
    }

    // "postponed to 6 - 8 October 2020, Alderton", "cancelled, Alderton": the place is a piece of its own.
    private static void Shorten(ReadOnlySpan<char> text, ref Slice piece, ref int end)
    {
        ReadOnlySpan<char> words = piece.In(text);
        int length = piece.End < end || !words.Contains(',') ? 0 : LengthOfNewDates(words);
        int comma = length == 0 && piece.End == end ? words.IndexOf(',') : -1;
        length = comma > 0 && PagePhrases.Statuses.Contains(words[..comma].TrimEnd(" \u00A0")) ? comma : length;
        if (length > 0)
        {
            end = piece.Start + length;
            piece = Slice.Trim(text, piece.Start, end);
        }
    }

    private static int LengthOfNewDates(ReadOnlySpan<char> words)
    {
        int opening = OpeningOfNewDates(words);
        return opening > 0 && DateRemarks.TryDates(words[opening..], out DateLine changed, out int start) && changed.RestAfterComma
            ? opening + start + changed.Length : 0;
    }

    private static int OpeningOfNewDates(ReadOnlySpan<char> words) =>
        Math.Max(PagePhrases.ExtendedWords.Match(words, wholeWord: true), PagePhrases.MovedWords.Match(words, wholeWord: true));

    private static Slice Skip(ReadOnlySpan<char> text, Slice rest, out bool comma)
    {
        Slice trimmed = Slice.Trim(text, rest.Start, rest.End);
        comma = !trimmed.IsEmpty && text[trimmed.Start] == ',';
        if (!trimmed.IsEmpty && text[trimmed.Start..trimmed.End] is "." or ",")
        {
            return default;
        }

        return comma ? Slice.Trim(text, trimmed.Start + 1, trimmed.End) : trimmed;
    }

    private static Piece Read(ReadOnlySpan<char> text, Slice piece, char sign, ref DateHead head)
    {
        ReadOnlySpan<char> words = piece.In(text);
        bool range = head.Line.Start != head.Line.End;
        bool whole = range && (head.Line.Precision == DatePrecision.Day || DayArithmetic.Plus(head.Line.Start, NodaTime.Period.FromMonths(1)) <= head.Line.End);
        if (PagePhrases.OpenEnds.Contains(words))
        {
            // "1 May 2019 - TBC" has no end; "3-5 May 2014 (tbc)" is not sure yet.
            return sign is '-' or '–' or '—' || (PagePhrases.GoingOn.Contains(words) && !(whole && sign is '(' or '[')) ? Piece.Open : Piece.Remark;
        }

        if (DateRemarks.IsDuration(words))
        {
            return range ? Piece.Passed : Piece.Open;
        }

        if (TryNewDates(words, ref head.Line) || PagePhrases.Statuses.Contains(words) || PagePhrases.DateRemarkOpenings.Match(words, wholeWord: true) > 0)
        {
            return Piece.Remark;
        }

        if (sign is '(' or '[' or '|' && DateBudget.TryRead(text, piece, ref head))
        {
            // "1 May 2019 - 30 April 2021 (US$ 5 million)"
            return Piece.Passed;
        }

        if (Byline.Is(words))
        {
            head.Byline = piece;
            return Piece.Passed;
        }

        if (!range && DateLineTail.WeekdayOf(words) is > 0 and int weekday && weekday != (int)head.Line.Start.DayOfWeek)
        {
            // "3 May 2014 (Monday)"
            head.Line = head.Line with { WeekdayContradicts = true };
        }

        return DateRemarks.IsKnown(words) ? Piece.Passed : PhaseText.Is(words) ? Piece.Remark : Piece.Unknown;
    }

    // "postponed to 7-9 June 2014", "extended until 31 December 2021"
    private static bool TryNewDates(ReadOnlySpan<char> words, ref DateLine line)
    {
        int extended = PagePhrases.ExtendedWords.Match(words, wholeWord: true);
        int opening = OpeningOfNewDates(words);
        if (opening == 0 || !DateRemarks.TryDates(words[opening..], out DateLine changed))
        {
            return false;
        }

        if (extended == 0)
        {
            line = changed;
        }
        else if (changed.End >= line.Start)
        {
            line = line with { End = changed.End };
        }

        return true;
    }
}

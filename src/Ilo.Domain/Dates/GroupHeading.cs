namespace Ilo.Domain.Dates;

/// <summary>Recognises the headings that part a dated list into years or months.</summary>
internal static class GroupHeading
{
    // The organization was founded in 1919; older years and far ones are numbers of something else.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Returns whether the text is a year alone, for example <c>2009</c>.</summary>
    internal static bool IsYear(ReadOnlySpan<char> text)
    {
        DateCursor cursor = new(text.Trim(), 0);
        return cursor.TryNumber(out int year, out int digits) && digits == 4 && cursor.AtEnd && year is >= FirstYear and <= LastYear;
    }

    /// <summary>Reads a heading that is a year, or a month and a year; the month is 0 where none is printed.</summary>
    internal static bool TryYear(ReadOnlySpan<char> text, out int year, out int month)
    {
        DateCursor cursor = new(text.Trim(), 0);
        month = 0;
        if (cursor.TryNumber(out year, out int digits))
        {
            return digits == 4 && cursor.AtEnd && year is >= FirstYear and <= LastYear;
        }

        bool read = DatePartReader.TryRead(ref cursor, out DatePart part) && part is { HasDay: false, HasMonth: true, HasYear: true } && cursor.AtEnd;
        (year, month) = read ? (part.Year, part.Month) : (0, 0);
        return read;
    }

    /// <summary>Returns whether the text is a run of years alone, for example <c>2008-2009</c> or <c>2018-19</c>.</summary>
    internal static bool IsYears(ReadOnlySpan<char> text)
    {
        DateCursor cursor = new(text.Trim(), 0);
        if (!cursor.TryNumber(out int first, out int digits) || digits != 4 || first is < FirstYear or > LastYear)
        {
            return false;
        }

        cursor.SkipSpaces();
        if (!cursor.SkipDash() && !cursor.Skip('/'))
        {
            return false;
        }

        cursor.SkipSpaces();
        if (!cursor.TryNumber(out int last, out digits) || !cursor.AtEnd)
        {
            return false;
        }

        return digits == 4 ? last > first && last <= LastYear : digits == 2 && last > first % 100;
    }

    /// <summary>Returns whether the text is a month and a year alone, for example <c>November 2008</c> or <c>enero de 1998</c>.</summary>
    internal static bool IsMonthYear(ReadOnlySpan<char> text)
    {
        DateCursor cursor = new(text.Trim(), 0);
        return DatePartReader.TryRead(ref cursor, out DatePart part)
            && part is { HasDay: false, HasMonth: true, HasYear: true, Year: >= FirstYear and <= LastYear }
            && cursor.AtEnd;
    }
}

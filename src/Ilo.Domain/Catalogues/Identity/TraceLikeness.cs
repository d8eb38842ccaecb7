using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>How surely a source record is the one that left a trace.</summary>
/// <remarks>
/// What a page's editors change, they change a little at a time: a typo, the end of a project, the text. Where two things changed at once, a third must be
/// as it was; a sister project in another place, the next phase and the next meeting must never pass. What takes place at another time is another thing,
/// unless its page says that it was put off, or says the same of it and the dates moved by less than a quarter (so that a monthly meeting whose text never
/// changes is told from the next one where both stand on a page, and not where one takes the other's place); a piece of news is the same one when its date is
/// corrected.
/// </remarks>
internal static class TraceLikeness
{
    /// <summary>The least likeness with which a thing is known again.</summary>
    internal const double Least = 0.6;

    // The same content comes before any likeness; on the same page, and in the same place there, before elsewhere.
    private const double SameContent = 3;
    private const double OnOtherPage = 0.2;
    private const double InOtherPlace = 0.1;

    private const double LikeText = 0.5;
    private const double VeryLikeText = 0.7;

    // The days by which the date of news is corrected, with no text and with one; and those by which two pages date one thing.
    private const int MaxDaysCorrected = 14;
    private const int MaxDaysRedated = 200;

    // Two months, less than the quarter after which meetings of a series come again under the same words.
    private const int MaxDaysMoved = 62;

    // What is put off for longer is held anew.
    private const int MaxDaysPutOff = 366;
    private const int MaxDaysApart = 31;
    private const int MaxDaysOfShort = 3;

    /// <summary>Returns the likeness; 0 where it is another thing.</summary>
    /// <param name="known">The trace.</param>
    /// <param name="current">The record as it is.</param>
    /// <param name="takesPlace">Whether things of the kind take place at their dates: projects and events, not news.</param>
    internal static double Of(ItemTrace known, ItemTrace current, bool takesPlace)
    {
        bool samePage = known.SourceName == current.SourceName;
        if (known.Content == current.Content)
        {
            bool samePlace = known.Entry == current.Entry && known.Start == current.Start;
            return SameContent - (samePage ? samePlace ? 0 : InOtherPlace : OnOtherPage);
        }

        bool sameCode = known.Code is not null && known.Code == current.Code;
        bool otherCode = !sameCode && known.Code is not null && current.Code is not null;
        bool sameDates = known.Dates is not null && known.Dates == current.Dates;
        NearTitles titles = samePage && known.Entry == current.Entry && known.Dates == current.Dates && NearLetters.Are(known.Title, current.Title)
            ? new(1, false) : NearTitles.Of(known.Title, current.Title);
        double? text = WordSketch.Similarity(known.Words, current.Words);
        if (!sameCode && (MayBeAnother(titles, sameDates, text) || (otherCode && !(sameDates && titles.Similarity == 1))))
        {
            return 0;
        }

        double dates = Dates(known, current);
        if (dates == 0 && !(sameCode ? !IsOtherPhase(known, current) : titles.Similarity == 1 && IsRedated(known, current, text, samePage, takesPlace)))
        {
            return 0;
        }

        double likeness = (0.5 * titles.Similarity) + (sameCode ? 0.6 : 0) + dates + (0.3 * (text ?? 0.3)) + (samePage ? 0.1 : 0);
        return likeness < Least ? 0 : Math.Min(likeness, SameContent - 1) - (known.Entry == current.Entry ? 0 : 0.01);
    }

    private static bool MayBeAnother(NearTitles titles, bool sameDates, double? text) =>
        titles.DiffersBothWays ? !(sameDates && text >= VeryLikeText)
        : titles.Similarity < 0.5 && !(sameDates && text >= LikeText);

    // From 0 (no day in common) to 0.3 (the same days).
    private static double Dates(ItemTrace known, ItemTrace current)
    {
        if (known.Dates is not { } a || current.Dates is not { } b)
        {
            return known.Dates is null && current.Dates is null ? 0.1 : 0.05;
        }

        if (a == b)
        {
            return 0.3;
        }

        int first = Math.Max(DayArithmetic.NumberOf(a.Start), DayArithmetic.NumberOf(b.Start));
        int last = Math.Min(DayArithmetic.NumberOf(a.End), DayArithmetic.NumberOf(b.End));
        int shared = Math.Max(0, last - first + 1);
        int longest = Math.Max(DayArithmetic.Length(a), DayArithmetic.Length(b));
        bool near = DayArithmetic.Apart(a.Start, b.Start) <= (longest > MaxDaysApart ? MaxDaysApart : MaxDaysOfShort);
        return shared > 0 ? 0.1 + (0.2 * shared / longest) : near ? 0.15 : 0;
    }

    private static bool IsOtherPhase(ItemTrace known, ItemTrace current) => PhaseName.OfTitle(known.Title).Differs(PhaseName.OfTitle(current.Title));

    private static bool IsRedated(ItemTrace known, ItemTrace current, double? text, bool samePage, bool takesPlace)
    {
        int moved = DayArithmetic.Apart(known.Dates!.Start, current.Dates!.Start);
        return (takesPlace && current.IsPutOff && moved <= MaxDaysPutOff)
            || (text is null ? !takesPlace && samePage && moved <= MaxDaysCorrected
                : text >= LikeText && moved <= (takesPlace ? MaxDaysMoved : MaxDaysRedated));
    }
}

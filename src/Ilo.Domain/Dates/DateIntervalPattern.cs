using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain.Dates;

/// <summary>Reads and writes intervals as ILO pages print them, in one language or several, or as ISO 8601 dates.</summary>
/// <remarks>
/// <para>
/// Both ends of an interval are included; one day is an interval of which start and end are equal. What <see cref="Format(DateInterval)"/>
/// writes, <see cref="Parse"/> reads back to an equal value, for every interval from year 1 to 9999.
/// </para>
/// <para>
/// A page pattern reads more than it writes: <c>8-9 November, 2008</c>, <c>From 3 to 4 May 2010</c>, <c>31 October - 2 November 2008</c>,
/// <c>1er janvier 2014</c>, <c>Del 7 al 9 de enero de 1998</c>, <c>May 5-7, 2010</c>, <c>24 Sep. 2008</c>, <c>December 2016</c> (its first to its
/// last day), a weekday before the day, several days that follow each other
/// (<c>3, 4 and 5 May 2014</c>), figures of which one order alone is a day (<c>31/12/2014</c>), and ISO dates. Case and accents do not
/// matter. A year has four digits.
/// </para>
/// <para>Immutable; safe for use by any number of threads. The culture of the thread has no influence.</para>
/// </remarks>
public sealed class DateIntervalPattern : IPattern<DateInterval>
{
    private static readonly DateIntervalPattern[] PagePatterns =
        [.. LanguageWords.All.Select(words => new DateIntervalPattern(words, words.Set, elision: true, DateOrder.Unknown))];

    // Without words a pattern writes ISO dates; without languages it reads nothing else.
    private readonly LanguageWords? _words;
    private readonly LanguageSet _languages;

    private DateIntervalPattern(LanguageWords? words, LanguageSet languages, bool elision, DateOrder order)
    {
        _words = words;
        _languages = languages;
        Elision = elision;
        Order = order;
    }

    /// <summary>Gets the pattern of two ISO 8601 dates parted by a slash, <c>2019-01-01/2023-12-31</c>; a single day is one date.</summary>
    public static DateIntervalPattern Iso { get; } = new(null, LanguageSet.None, elision: false, DateOrder.Unknown);

    /// <summary>Gets the pattern of English pages, for example <c>8 - 9 November 2008</c>.</summary>
    public static DateIntervalPattern English { get; } = ForLanguage(LanguageCode.English);

    /// <summary>Gets the pattern of French pages, for example <c>1 octobre 2013 - 30 septembre 2017</c>.</summary>
    public static DateIntervalPattern French { get; } = ForLanguage(LanguageCode.French);

    /// <summary>Gets the pattern of Spanish pages, for example <c>14 de febrero de 1998</c> and <c>20 - 21 octubre 2005</c>.</summary>
    public static DateIntervalPattern Spanish { get; } = ForLanguage(LanguageCode.Spanish);

    /// <summary>Gets the pattern of Portuguese pages, for example <c>11 de junho de 2019</c>.</summary>
    public static DateIntervalPattern Portuguese { get; } = ForLanguage(LanguageCode.Portuguese);

    /// <summary>Gets the pattern that reads all of the others, also words of several languages in one text; it writes as <see cref="Iso"/>.</summary>
    public static DateIntervalPattern Any { get; } = new(null, LanguageSet.All, elision: false, DateOrder.Unknown);

    /// <summary>Gets whether a month or year that both ends share is written once; <c>true</c> for the page patterns at first, else <c>false</c>.</summary>
    /// <remarks>Reading is the same either way.</remarks>
    public bool Elision { get; }

    /// <summary>Gets which of two figures before a year is the day; <see cref="DateOrder.Unknown"/> at first.</summary>
    public DateOrder Order { get; }

    /// <summary>Returns the pattern of a language's pages.</summary>
    /// <param name="language">A language whose date words are known, such as <see cref="LanguageCode.English"/>.</param>
    /// <exception cref="ArgumentException">The date words of <paramref name="language"/> are not known.</exception>
    public static DateIntervalPattern ForLanguage(LanguageCode language) =>
        Array.Find(PagePatterns, pattern => pattern._words!.Code == language)
        ?? throw new ArgumentException($"The date words of the language '{language}' are not known.", nameof(language));

    /// <summary>Returns a pattern that writes a shared month or year once (<c>8 - 9 November 2008</c>) or at both ends.</summary>
    /// <param name="elision">Whether to write it once. ISO dates are always whole.</param>
    public DateIntervalPattern WithElision(bool elision) => elision == Elision || _words is null ? this : new(_words, _languages, elision, Order);

    /// <summary>Returns a pattern that reads <c>04/05/2014</c>, of which the order of day and month is unknown otherwise, in this order alone.</summary>
    /// <param name="order">The order. A date that is none in this order is not read in the other.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is no value of its type.</exception>
    public DateIntervalPattern WithDateOrder(DateOrder order)
    {
        if (order is < DateOrder.Unknown or > DateOrder.MonthFirst)
        {
            throw new ArgumentOutOfRangeException(nameof(order), order, "The order is no value of its type.");
        }

        return order == Order ? this : new(_words, _languages, Elision, order);
    }

    /// <summary>Finds the dates and intervals in a text, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>
    /// Each date with its year that this pattern reads, where it stands, and its language. Left out are days that do not follow each other, one of several
    /// days (<c>3 or 4 May 2014</c>), a date that goes on in a way that cannot be read (<c>3 May 2014 - 2015</c>, <c>since 1 May 2019 - ongoing</c>), figures
    /// of unknown order, what names one end of something (<c>until 3 May 2014</c>), a part of a month (<c>mid-May 2014</c>), a month whose day cannot be read
    /// (<c>the third of May 2014</c>) and a number that belongs to a name (<c>COVID-19 May 2020</c>).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ValueList<DateOccurrence> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DateFinder.FindAll(text, Order, line => Fits(text.AsSpan(line.Start, line.Line.Length), line.Line));
    }

    /// <summary>Reads an interval that takes the whole text.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <returns>
    /// The interval; or a failure with an <see cref="UnparsableValueException"/> that says what is wrong, such as a day that its month does
    /// not have, a year 0, or an end before the start; with an <see cref="ArgumentNullException"/> where <paramref name="text"/> is null.
    /// </returns>
    public ParseResult<DateInterval> Parse(string text)
    {
        if (text is null)
        {
            return ParseResult<DateInterval>.ForException(() => new ArgumentNullException(nameof(text)));
        }

        return TryRead(text, out DateLine line)
            ? ParseResult<DateInterval>.ForValue(new DateInterval(line.Start, line.End))
            : ParseResult<DateInterval>.ForException(() => DateIntervalFailure.Describe(text, line, _words));
    }

    /// <summary>Reads an interval that takes the whole text; false where <see cref="Parse"/> would fail.</summary>
    /// <param name="text">The text, without white space around it; null is no interval.</param>
    /// <param name="interval">The interval; null where the result is false.</param>
    public bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DateInterval? interval) => TryParse(text.AsSpan(), out interval);

    /// <summary>Reads an interval that takes the whole text; false where <see cref="Parse"/> would fail.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <param name="interval">The interval; null where the result is false.</param>
    public bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DateInterval? interval)
    {
        interval = TryRead(text, out DateLine line) ? new DateInterval(line.Start, line.End) : null;
        return interval is not null;
    }

    /// <summary>Writes an interval.</summary>
    /// <param name="value">The interval, in any calendar; written in the ISO calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year of <paramref name="value"/> is not from 1 to 9999.</exception>
    public string Format(DateInterval value) => AppendFormat(value, new StringBuilder()).ToString();

    /// <summary>Writes a date as exactly as it is known, for example <c>December 2016</c>; in ISO patterns <c>2016-12</c>.</summary>
    /// <param name="value">The date.</param>
    public string Format(PartialDate value) => _words is null
        ? value.ToString()
        : DateText.Append(new StringBuilder(), value.ToDateInterval(), value.Precision, _words, Elision).ToString();

    /// <summary>Appends an interval to a builder, and returns the builder.</summary>
    /// <param name="value">The interval, in any calendar; written in the ISO calendar.</param>
    /// <param name="builder">The builder to append to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> or <paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year of <paramref name="value"/> is not from 1 to 9999.</exception>
    public StringBuilder AppendFormat(DateInterval value, StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(builder);
        LocalDate start = value.Start.WithCalendar(CalendarSystem.Iso);
        LocalDate end = value.End.WithCalendar(CalendarSystem.Iso);
        if (start.Year < 1 || end.Year > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "The years are not from 1 to 9999.");
        }

        if (_words is not null)
        {
            return DateText.Append(builder, new DateInterval(start, end), DatePrecision.Day, _words, Elision);
        }

        DateText.AppendIso(builder, start);
        return start == end ? builder : DateText.AppendIso(builder.Append('/'), end);
    }

    private bool TryRead(ReadOnlySpan<char> text, out DateLine line)
    {
        line = default;
        bool candidate = _languages != LanguageSet.None || HasIsoShape(text);
        return candidate
            && DateLineParser.TryParse(text, out line, Order)
            && line.Status == DateLineStatus.Dates
            && line.Length == text.Length
            && (_languages is LanguageSet.None or LanguageSet.All || (line.Languages & _languages) != 0);
    }

    private bool Fits(ReadOnlySpan<char> text, in DateLine line) =>
        _languages == LanguageSet.None ? HasIsoShape(text) : _languages == LanguageSet.All || (line.Languages & _languages) != 0;

    // Which characters are digits is for the parser to say: at these places it accepts nothing else.
    private static bool HasIsoShape(ReadOnlySpan<char> text) =>
        (text.Length == 10 || (text.Length == 21 && text[10] == '/' && text[15] == '-' && text[18] == '-')) && text[4] == '-' && text[7] == '-';
}

using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain.Dates;

/// <summary>A date or an interval found in a text.</summary>
/// <remarks>Equal when interval, place, precision and language are.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class DateOccurrence : Result
{
    internal DateOccurrence(DateInterval interval, TextSpan span)
    {
        Interval = Guard.NotNull(interval, nameof(Interval));
        Span = span;
    }

    /// <summary>Gets the interval, both ends included; one day is an interval of which start and end are equal.</summary>
    public DateInterval Interval { get; }

    /// <summary>Gets where it stands, in UTF-16 units; a weekday, an article and what opens an interval belong to it.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets how exactly it is known: <see cref="DatePrecision.Month"/> where an end is a month without a day.</summary>
    public DatePrecision Precision { get; internal init; }

    /// <summary>Gets the language of its words; null where it has none or they fit several.</summary>
    public LanguageCode? Language { get; internal init; }

    private protected override object Content => (Interval, Span, Precision, Language);

    /// <summary>Returns the interval in ISO dates and where it stands, the same in every culture.</summary>
    public override string ToString() => $"{DateIntervalPattern.Iso.Format(Interval)} {Span}";
}

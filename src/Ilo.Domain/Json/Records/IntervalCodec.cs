using Ilo.Domain.Json.Codecs;
using NodaTime;

namespace Ilo.Domain.Json.Records;

/// <summary>An interval as <c>{"start": ..., "end": ...}</c>, both days included.</summary>
internal sealed class IntervalCodec : RecordCodec<DateInterval, IntervalCodec.Draft>
{
    private IntervalCodec()
        : base("interval", [
            Required(nameof(DateInterval.Start), LocalDateCodec.Instance, dates => dates.Start, (ref draft, value) => draft.Start = value),
            Required(nameof(DateInterval.End), LocalDateCodec.Instance, dates => dates.End, (ref draft, value) => draft.End = value),
        ])
    {
    }

    internal static IntervalCodec Instance { get; } = new();

    // The type is not ours and its form is the same wherever no policy says otherwise.
    public override string PlainName(string declared) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(declared);

    protected override DateInterval Build(in Draft draft) => draft.Start <= draft.End
        ? new(draft.Start, draft.End)
        : throw new System.Text.Json.JsonException(
            $"The interval ends on {LocalDateCodec.Instance.ToText(draft.End)}, before it starts on {LocalDateCodec.Instance.ToText(draft.Start)}.");

    internal struct Draft
    {
        internal LocalDate Start, End;
    }
}

using Ilo.Domain.Json.Codecs;
using Ilo.Domain.Text;
using NodaTime;

namespace Ilo.Domain.Json.Records;

internal sealed class EntryCodec : RecordCodec<Entry, EntryCodec.Draft>
{
    private EntryCodec()
        : base("entry", [
            OptionalValue(nameof(Entry.Kind), EnumCodec<EntryKind>.Instance, entry => entry.Kind, (ref draft, value) => draft.Kind = value),
            OptionalValue(nameof(Entry.Number), Int32Codec.Any, entry => entry.Number, (ref draft, value) => draft.Number = value),
            Text(nameof(Entry.Group), entry => entry.Group, (ref draft, value) => draft.Group = value),
            Text(nameof(Entry.Credit), entry => entry.Credit, (ref draft, value) => draft.Credit = value),
            Text(nameof(Entry.Label), entry => entry.Label, (ref draft, value) => draft.Label = value),
            Text(nameof(Entry.Title), entry => entry.Title, (ref draft, value) => draft.Title = value),
            Optional(nameof(Entry.Dates), IntervalCodec.Instance, entry => entry.Dates, (ref draft, value) => draft.Dates = value),
            Choice(nameof(Entry.Precision), entry => entry.Precision, (ref draft, value) => draft.Precision = value),
            Text(nameof(Entry.Place), entry => entry.Place, (ref draft, value) => draft.Place = value),
            OptionalValue(nameof(Entry.Budget), MoneyCodec.Instance, entry => entry.Budget, (ref draft, value) => draft.Budget = value),
            Text(nameof(Entry.Code), entry => entry.Code, (ref draft, value) => draft.Code = value),
            Text(nameof(Entry.Byline), entry => entry.Byline, (ref draft, value) => draft.Byline = value),
            Text(nameof(Entry.Summary), entry => entry.Summary, (ref draft, value) => draft.Summary = value),
        ])
    {
    }

    internal static EntryCodec Instance { get; } = new();

    protected override Entry Build(in Draft draft) => new()
    {
        Kind = draft.Kind,
        Number = draft.Number,
        Group = draft.Group,
        Credit = draft.Credit,
        Label = draft.Label,
        Title = draft.Title,
        Dates = draft.Dates,
        Precision = draft.Precision,
        Place = draft.Place,
        Budget = draft.Budget,
        Code = draft.Code,
        Byline = draft.Byline,
        Summary = draft.Summary,
    };

    internal struct Draft
    {
        internal EntryKind? Kind;
        internal int? Number;
        internal string? Group, Credit, Label, Title, Place, Code, Byline, Summary;
        internal DateInterval? Dates;
        internal DatePrecision Precision;
        internal Money? Budget;
    }
}

using Ilo.Domain.Json.Codecs;
using Ilo.Domain.Text;
using NodaTime;

namespace Ilo.Domain.Json.Records;

internal sealed class PageCodec : RecordCodec<Page, PageCodec.Draft>
{
    private PageCodec()
        : base("page", [
            Choice(nameof(Page.Kind), page => page.Kind, (ref draft, value) => draft.Kind = value),
            Optional(nameof(Page.Language), Scalars.Language, page => page.Language, (ref draft, value) => draft.Language = value),
            Text(nameof(Page.Title), page => page.Title, (ref draft, value) => draft.Title = value),
            Text(nameof(Page.Label), page => page.Label, (ref draft, value) => draft.Label = value),
            Text(nameof(Page.Introduction), page => page.Introduction, (ref draft, value) => draft.Introduction = value),
            Text(nameof(Page.Type), page => page.Type, (ref draft, value) => draft.Type = value),
            Optional(nameof(Page.Dates), IntervalCodec.Instance, page => page.Dates, (ref draft, value) => draft.Dates = value),
            Choice(nameof(Page.Precision), page => page.Precision, (ref draft, value) => draft.Precision = value),
            Text(nameof(Page.Place), page => page.Place, (ref draft, value) => draft.Place = value),
            List(nameof(Page.Donors), TextCodec.Trimmed, page => page.Donors, (ref draft, value) => draft.Donors = value),
            List(nameof(Page.Partners), TextCodec.Trimmed, page => page.Partners, (ref draft, value) => draft.Partners = value),
            OptionalValue(nameof(Page.Budget), MoneyCodec.Instance, page => page.Budget, (ref draft, value) => draft.Budget = value),
            Text(nameof(Page.Code), page => page.Code, (ref draft, value) => draft.Code = value),
            Text(nameof(Page.Organizer), page => page.Organizer, (ref draft, value) => draft.Organizer = value),
            List(nameof(Page.Locations), TextCodec.Trimmed, page => page.Locations, (ref draft, value) => draft.Locations = value),
            List(nameof(Page.Beneficiaries), TextCodec.Trimmed, page => page.Beneficiaries, (ref draft, value) => draft.Beneficiaries = value),
            List(nameof(Page.Sections), SectionCodec.Instance, page => page.Sections, (ref draft, value) => draft.Sections = value),
            List(nameof(Page.Entries), EntryCodec.Instance, page => page.Entries, (ref draft, value) => draft.Entries = value),
        ])
    {
    }

    internal static PageCodec Instance { get; } = new();

    protected override Page Build(in Draft draft) => new()
    {
        Kind = draft.Kind,
        Language = draft.Language,
        Title = draft.Title,
        Label = draft.Label,
        Introduction = draft.Introduction,
        Type = draft.Type,
        Dates = draft.Dates,
        Precision = draft.Precision,
        Place = draft.Place,
        Donors = draft.Donors,
        Partners = draft.Partners,
        Budget = draft.Budget,
        Code = draft.Code,
        Organizer = draft.Organizer,
        Locations = draft.Locations,
        Beneficiaries = draft.Beneficiaries,
        Sections = draft.Sections,
        Entries = draft.Entries,
    };

    internal struct Draft
    {
        internal PageKind Kind;
        internal LanguageCode Language;
        internal string? Title, Label, Introduction, Type, Place, Code, Organizer;
        internal DateInterval? Dates;
        internal DatePrecision Precision;
        internal ValueList<string> Donors, Partners, Locations, Beneficiaries;
        internal Money? Budget;
        internal ValueList<Section> Sections;
        internal ValueList<Entry> Entries;
    }
}

using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using NodaTime;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.Page>;

namespace Ilo.Domain.Json.Tables;

internal static class PageJson
{
    internal static ObjectContract<Page> Contract { get; } = new(
        "page",
        (ref arguments) => new()
        {
            Kind = arguments.Next<PageKind>(),
            Language = arguments.Next<LanguageCode>(),
            Title = arguments.Text(),
            Label = arguments.Text(),
            Introduction = arguments.Text(),
            Type = arguments.Text(),
            Dates = arguments.Next<DateInterval>(),
            Precision = arguments.Next<DatePrecision>(),
            Place = arguments.Text(),
            Donors = arguments.List<string>(),
            Partners = arguments.List<string>(),
            Budget = arguments.Optional<Money>(),
            Code = arguments.Text(),
            Organizer = arguments.Text(),
            Locations = arguments.List<string>(),
            Beneficiaries = arguments.List<string>(),
            Sections = arguments.List<Section>(),
            Entries = arguments.List<Entry>(),
        },
        Always(nameof(Page.Kind), page => page.Kind),
        NotDefault(nameof(Page.Language), page => page.Language),
        OptionalText(nameof(Page.Title), page => page.Title),
        OptionalText(nameof(Page.Label), page => page.Label),
        OptionalText(nameof(Page.Introduction), page => page.Introduction),
        OptionalText(nameof(Page.Type), page => page.Type),
        Optional(nameof(Page.Dates), page => page.Dates),
        Always(nameof(Page.Precision), page => page.Precision),
        OptionalText(nameof(Page.Place), page => page.Place),
        List(nameof(Page.Donors), page => page.Donors),
        List(nameof(Page.Partners), page => page.Partners),
        Optional(nameof(Page.Budget), page => page.Budget),
        OptionalText(nameof(Page.Code), page => page.Code),
        OptionalText(nameof(Page.Organizer), page => page.Organizer),
        List(nameof(Page.Locations), page => page.Locations),
        List(nameof(Page.Beneficiaries), page => page.Beneficiaries),
        List(nameof(Page.Sections), page => page.Sections),
        List(nameof(Page.Entries), page => page.Entries));
}

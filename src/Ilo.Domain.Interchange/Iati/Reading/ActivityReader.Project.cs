using System.Globalization;
using System.Xml.Linq;
using Ilo.Domain.Interchange.Iati.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <content>The record that an activity makes.</content>
internal sealed partial class ActivityReader
{
    private static readonly string[] Preferred = ["en", "fr", "es"];

    private Project? ProjectOf(IatiActivity read, ActivityDates dates)
    {
        DateInterval? duration = DurationOf(dates);
        if (read.Titles.IsEmpty)
        {
            return null;
        }

        string? language = LanguageOf(activity);
        IatiNarrative[] summaries = [.. read.Descriptions.Where(text => text.Type is null or SectionKind.General)];
        return new()
        {
            Title = Chosen(read.Titles, language).Text,
            Duration = duration,
            Summary = summaries.Length == 0 ? null : Chosen(summaries, language).Text,
            Code = CodeOf(),
            Budget = BudgetOf(),
            Locations = activity.Elements("location").SelectMany(location => location.Elements("name")).SelectMany(name => NarrativesOf(name))
                .Select(name => name.Text).ToValueList(),
            Donors = read.Participants.Where(one => one.Role == 1).Select(one => DonorOf(one.Organisation)).ToValueList(),
            Partners = read.Participants.Where(one => one.Role == 4 && !IsReporter(one.Organisation, read.Reporter))
                .Select(one => PartnerOf(one.Organisation)).ToValueList(),
            Themes = ThemesOf(read),
            StatedStatus = StatusOf(),
            Language = language is { Length: >= 2 } && LanguageCode.TryParse(language[..2], null, out LanguageCode code)
                && (language.Length == 2 || language[2] is '-' or '_') ? code : null,
        };
    }

    // The activity's language, else English, French, Spanish, else the first.
    private static IatiNarrative Chosen(IReadOnlyList<IatiNarrative> texts, string? language) =>
        Preferred.Prepend(language)
            .Select(one => texts.FirstOrDefault(text => one is not null && string.Equals(text.Language, one, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(text => text is not null) ?? texts[0];

    private static bool IsReporter(IatiOrganisation organisation, IatiOrganisation? reporter) =>
        organisation.Ref == IatiOrganisation.Ilo.Ref
        || (organisation.Ref is { } reference && reporter?.Ref is { } own ? reference == own
            : string.Equals(organisation.Name, reporter?.Name, StringComparison.OrdinalIgnoreCase));

    private Donor? DonorByReference(string reference) => file.Vocabulary.Donors.FirstOrDefault(donor => donor.IatiIdentifier == reference);

    private Donor DonorOf(IatiOrganisation organisation) =>
        (organisation.Ref is { } reference ? DonorByReference(reference) : null)
        ?? (file.Vocabulary.Donors.TryGet(organisation.Name, out Donor? known) ? known : null)
        ?? Donor.Named(organisation.Name) with { Kind = organisation.Kind, IatiIdentifier = organisation.Ref };

    private Organisation PartnerOf(IatiOrganisation organisation) =>
        file.Vocabulary.Organisations.TryGet(organisation.Name, out Organisation? known) ? known
            : Organisation.Named(organisation.Name) with { Kind = organisation.Kind };

    private ValueList<Theme> ThemesOf(IatiActivity read)
    {
        Theme[] tagged =
        [
            .. activity.Elements("tag").Where(tag => tag.Attribute("vocabulary-uri")?.Value == ActivityElement.ThemeVocabularyUri)
                .Select(tag => Id<Theme>.TryParse(tag.Attribute("code")?.Value, null, out Id<Theme> id)
                    && file.Vocabulary.Themes.TryGet(id, out Theme? theme) ? theme : null)
                .OfType<Theme>(),
        ];
        return tagged.Length > 0
            ? tagged.ToValueList()
            : read.Sectors.Where(sector => sector.Vocabulary is null or "1" or "DAC").Select(sector => OnlyTheme(sector.Code)).OfType<Theme>()
                .Distinct().ToValueList();
    }

    // A code that several themes share says which of them only to its publisher.
    private Theme? OnlyTheme(string code)
    {
        Theme[] themes = [.. file.Vocabulary.Themes.Where(theme => theme.DacPurposeCode == code).Take(2)];
        return themes.Length == 1 ? themes[0] : null;
    }

    private string? CodeOf() => activity.Elements("other-identifier")
        .Where(element => Trimmed(element.Attribute("type")?.Value) is null or "A1")
        .Select(element => Trimmed(element.Attribute("ref")?.Value) ?? (element.HasElements ? null : Trimmed(element.Value)))
        .FirstOrDefault(code => code is not null);

    private Money? BudgetOf()
    {
        XElement[] budgets = [.. activity.Elements("budget").Take(2)];
        if (budgets.Length != 1 || budgets[0].Element("value") is not { } value)
        {
            return null;
        }

        string? currency = Trimmed(value.Attribute("currency")?.Value) ?? Trimmed(activity.Attribute("default-currency")?.Value);
        return decimal.TryParse(value.Value.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal amount)
            ? new(amount, CurrencyCode.TryParse(currency, null, out CurrencyCode code) ? code : default)
            : null;
    }

    // Cancelled and suspended (5, 6) are no status of a project here.
    private ProjectStatus StatusOf() => Trimmed(activity.Element("activity-status")?.Attribute("code")?.Value) switch
    {
        "1" => ProjectStatus.Planned,
        "2" => ProjectStatus.Active,
        "3" or "4" => ProjectStatus.Closed,
        _ => ProjectStatus.Unknown,
    };
}

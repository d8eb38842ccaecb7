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
        IatiNarrative title = Chosen(read.Titles, language);
        IatiNarrative[] summaries = [.. read.Descriptions.Where(text => text.Type is null or SectionKind.General)];
        return new()
        {
            Title = title.Text,
            Duration = duration,
            Summary = summaries.Length == 0 ? null : Chosen(summaries, language).Text,
            Code = ProjectCodeOf(read),
            Budget = read.Budgets.Count == 1 ? read.Budgets[0].Value : null,
            Locations = activity.Elements("location").SelectMany(location => location.Elements("name")).Select(name => NameOf(name, language))
                .OfType<string>().ToValueList(),
            Donors = read.Participants.Where(one => one.Role == 1 && one.Organisation.Name != NoName).Select(one => DonorOf(one.Organisation)).ToValueList(),
            Partners = read.Participants.Where(one => one.Role == 4 && one.Organisation.Name != NoName && !IsReporter(one.Organisation, read.Reporter))
                .Select(one => PartnerOf(one.Organisation)).ToValueList(),
            Themes = ThemesOf(read),
            StatedStatus = StatusOf(read),
            Language = CodeOf(language ?? title.Language),
        };
    }

    private string? NameOf(XElement element, string? language) =>
        NarrativesOf(element).ToArray() is { Length: > 0 } names ? Chosen(names, language).Text : null;

    private static LanguageCode? CodeOf(string? language) => LanguageCode.TryParse(Primary(language), null, out LanguageCode code) ? code : null;

    // Of a tag such as en-GB, the language.
    private static string? Primary(string? language) => language?.Split('-', '_')[0].ToLowerInvariant();

    // The activity's language, else English, French, Spanish, else the first.
    private static IatiNarrative Chosen(IReadOnlyList<IatiNarrative> texts, string? language) =>
        Preferred.Prepend(language)
            .Select(one => one is null ? null
                : texts.FirstOrDefault(text => string.Equals(text.Language, one, StringComparison.OrdinalIgnoreCase))
                    ?? texts.FirstOrDefault(text => Primary(text.Language) == Primary(one)))
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
            .. activity.Elements("tag").Where(tag => Trimmed(tag.Attribute("vocabulary")?.Value) == ActivityElement.ThemeVocabulary
                    && Trimmed(tag.Attribute("vocabulary-uri")?.Value) == ActivityElement.ThemeVocabularyUri)
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

    private static string? ProjectCodeOf(IatiActivity read) => read.OtherIdentifiers.FirstOrDefault(one => one.Type is null or "A1")?.Ref;

    // Cancelled and suspended (5, 6) are no status of a project here.
    private static ProjectStatus StatusOf(IatiActivity read) => read.Status switch
    {
        "1" => ProjectStatus.Planned,
        "2" => ProjectStatus.Active,
        "3" or "4" => ProjectStatus.Closed,
        _ => ProjectStatus.Unknown,
    };
}

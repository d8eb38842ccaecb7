using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>What changed of a record, in the words of the interface.</summary>
internal static class ChangeText
{
    private const string Nothing = "–";

    /// <summary>Returns what a property is called; null where people have no word for it.</summary>
    internal static string? NameOf(string property, InterfaceWords words) => property switch
    {
        nameof(Project.Title) => words["Title"],
        nameof(Project.Duration) or nameof(Event.Dates) => words["Dates"],
        nameof(Article.Date) => words["Date"],
        nameof(Project.StatedStatus) => words["Status"],
        nameof(Project.Summary) => words["Summary"],
        nameof(Project.Sections) => words["Text"],
        nameof(Project.Budget) => words["Budget"],
        nameof(Project.Code) => words["Code"],
        nameof(Project.Locations) => words["Places"],
        nameof(Project.Beneficiaries) => words["Beneficiaries"],
        nameof(Project.Donors) => words["Donors"],
        nameof(Project.Partners) => words["Partners"],
        nameof(Project.Themes) => words["Themes"],
        nameof(Project.Language) => words["LanguageOf"],
        nameof(Event.Place) => words["Place"],
        nameof(Event.Organizer) => words["Organizer"],
        nameof(Event.Projects) => words["Projects"],
        nameof(Article.Kind) => words["Kind"],
        nameof(Article.Byline) => words["Byline"],
        _ => null,
    };

    /// <summary>Returns a value in words; a dash where there is none.</summary>
    /// <param name="record">The record that has it.</param>
    /// <param name="property">The property.</param>
    /// <param name="shown">How the catalogue shows it.</param>
    /// <param name="words">The words.</param>
    internal static string Of(IRecord record, string property, string? shown, InterfaceWords words) => (record, property) switch
    {
        (Project { Duration: { } days }, nameof(Project.Duration)) => words.Days(days),
        (Project { StatedStatus: var status }, nameof(Project.StatedStatus)) => words.Of(status),
        (Project { Budget: { } budget }, nameof(Project.Budget)) => words.Amount(budget),
        (Event { Dates: { } days }, nameof(Event.Dates)) => words.Days(days),
        (Event { StatedStatus: var status }, nameof(Event.StatedStatus)) => words.Of(status),
        (Article { Date: { } date }, nameof(Article.Date)) => words.Date(date),
        (Article { Kind: var kind }, nameof(Article.Kind)) => words.Of(kind),
        (_, nameof(Project.Donors)) => Joined(record.Donors.Select(donor => donor.Name)),
        (_, nameof(Project.Partners)) => Joined(record.Partners.Select(partner => partner.Name)),
        (_, nameof(Project.Themes)) => Joined(record.Themes.Select(words.NameOf)),
        (_, nameof(Project.Language)) when record.Language is { } language => words.NameOf(language),
        _ => string.IsNullOrEmpty(shown) ? Nothing : shown,
    };

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } all ? all : Nothing;
}

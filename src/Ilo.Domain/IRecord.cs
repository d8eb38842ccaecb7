using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>What a <see cref="Project"/>, an <see cref="Event"/> and an <see cref="Article"/> have in common; no other type can implement it.</summary>
/// <remarks>The query helpers that suit all three extend sequences of it.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public interface IRecord
{
    /// <summary>Gets the title, never blank.</summary>
    string Title { get; }

    /// <summary>Gets the days it runs, lasts or can have been published on, first and last included; null where no date is known.</summary>
    DateInterval? Days { get; }

    /// <summary>Gets the line above the title, as printed; null where there is none.</summary>
    string? Label { get; }

    /// <summary>Gets the list entry's summary or the detail page's introduction; null where there is none.</summary>
    string? Summary { get; }

    /// <summary>Gets the sections of its detail page, in order.</summary>
    ValueList<Section> Sections { get; }

    /// <summary>Gets who pays for it.</summary>
    ValueList<Donor> Donors { get; }

    /// <summary>Gets whom it is carried out with.</summary>
    ValueList<Organisation> Partners { get; }

    /// <summary>Gets what it is about.</summary>
    ValueList<Theme> Themes { get; }

    /// <summary>Gets the language of its text; null where it is not known.</summary>
    LanguageCode? Language { get; }

    /// <summary>Gets where it takes place, as printed.</summary>
    internal ValueList<string> Places { get; }

    /// <summary>Gets the projects it belongs to; empty for a project.</summary>
    internal ValueList<Id<Project>> RelatedProjects { get; }

    /// <summary>Gets every text that is searched.</summary>
    internal IEnumerable<string> SearchedTexts { get; }

    /// <summary>Gets the identifier's text.</summary>
    internal string Key { get; }
}

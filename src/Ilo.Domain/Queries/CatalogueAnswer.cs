namespace Ilo.Domain;

/// <summary>What a catalogue answers to a query.</summary>
/// <remarks>Equal when every property is equal.</remarks>
public sealed record CatalogueAnswer
{
    /// <summary>Gets the projects.</summary>
    public required ResultPage<Project> Projects { get; init; }

    /// <summary>Gets the events.</summary>
    public required ResultPage<Event> Events { get; init; }

    /// <summary>Gets the articles.</summary>
    public required ResultPage<Article> Articles { get; init; }
}

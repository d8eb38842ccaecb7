using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>What a catalogue answers to a query.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record CatalogueAnswer
{
    /// <summary>Gets the projects.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ResultPage<Project> Projects { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the events.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ResultPage<Event> Events { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the articles.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ResultPage<Article> Articles { get; init => field = Guard.NotNull(value); }

    /// <summary>Returns how many there are of each on all pages, for example <c>3 projects, 1 event, 0 articles</c>.</summary>
    public override string ToString() => $"{Of(Projects.Total, "project")}, {Of(Events.Total, "event")}, {Of(Articles.Total, "article")}";

    private static string Of(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}

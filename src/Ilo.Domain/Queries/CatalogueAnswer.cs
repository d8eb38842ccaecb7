using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>What a catalogue answers to a query.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class CatalogueAnswer : Result
{
    internal CatalogueAnswer(ResultPage<Project> projects, ResultPage<Event> events, ResultPage<Article> articles)
    {
        Projects = Guard.NotNull(projects, nameof(Projects));
        Events = Guard.NotNull(events, nameof(Events));
        Articles = Guard.NotNull(articles, nameof(Articles));
    }

    /// <summary>Gets the projects.</summary>
    public ResultPage<Project> Projects { get; }

    /// <summary>Gets the events.</summary>
    public ResultPage<Event> Events { get; }

    /// <summary>Gets the articles.</summary>
    public ResultPage<Article> Articles { get; }

    private protected override object Content => (Projects, Events, Articles);

    /// <summary>Returns how many there are of each on all pages, for example <c>3 projects, 1 event, 0 articles</c>.</summary>
    public override string ToString() => $"{Of(Projects.Total, "project")}, {Of(Events.Total, "event")}, {Of(Articles.Total, "article")}";

    private static string Of(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}

using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>The result of reading a page: the page, its records, its diagnostics and where everything came from.</summary>
/// <remarks>Immutable and safe for use by any number of threads. The text itself is not kept.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class PageReading
{
    /// <summary>Gets the name of the page, as given in the options; the empty string where none was given.</summary>
    public string SourceName { get; internal init; } = "";

    /// <summary>Gets the page as laid out.</summary>
    public Page Page { get; internal init; } = new();

    /// <summary>Gets every record with its source, in page order; a detail page's own record comes first.</summary>
    public ValueList<PageRecord> Records { get; internal init; } = [];

    /// <summary>Gets the diagnostics, in page order.</summary>
    public ValueList<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>Gets the projects, in page order.</summary>
    public IEnumerable<Project> Projects => Records.Where(record => record.Project is not null).Select(record => record.Project!);

    /// <summary>Gets the events, in page order.</summary>
    public IEnumerable<Event> Events => Records.Where(record => record.Event is not null).Select(record => record.Event!);

    /// <summary>Gets the articles, in page order.</summary>
    public IEnumerable<Article> Articles => Records.Where(record => record.Article is not null).Select(record => record.Article!);
}

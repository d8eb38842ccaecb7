using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>What joining and comparing need to know of one kind of record.</summary>
internal sealed record RecordTraits<TRecord>(
    Func<TRecord, string> Title,
    Func<TRecord, DateInterval?> Dates,
    Func<TRecord, string> Hash,
    IReadOnlyList<RecordProperty<TRecord>> Properties)
    where TRecord : class;

/// <summary>The traits of each kind of record.</summary>
internal static class RecordTraits
{
    internal static RecordTraits<Project> OfProject { get; } = new(
        record => record.Title,
        record => record.Duration,
        record => record.Id.ToString(),
        [
            Of<Project>(nameof(Project.Title), record => record.Title),
            new(nameof(Project.Duration), record => record.Duration, record => Text(record.Duration)),
            Of<Project>(nameof(Project.Label), record => record.Label),
            Of<Project>(nameof(Project.Credit), record => record.Credit),
            Of<Project>(nameof(Project.Summary), record => record.Summary),
            OfList<Project, Section>(nameof(Project.Sections), record => record.Sections),
            new(nameof(Project.Budget), record => record.Budget, record => record.Budget?.ToString()),
            Of<Project>(nameof(Project.Code), record => record.Code),
            OfList<Project, string>(nameof(Project.Locations), record => record.Locations),
            OfList<Project, string>(nameof(Project.Beneficiaries), record => record.Beneficiaries),
            OfList<Project, Donor>(nameof(Project.Donors), record => record.Donors),
            OfList<Project, Organisation>(nameof(Project.Partners), record => record.Partners),
            OfList<Project, Theme>(nameof(Project.Themes), record => record.Themes),
            Of<Project>(nameof(Project.StatedStatus), record => record.StatedStatus == ProjectStatus.Unknown ? null : record.StatedStatus.ToString()),
            Of<Project>(nameof(Project.Language), record => record.Language?.ToString()),
        ]);

    internal static RecordTraits<Event> OfEvent { get; } = new(
        record => record.Title,
        record => record.Dates,
        record => record.Id.ToString(),
        [
            Of<Event>(nameof(Event.Title), record => record.Title),
            new(nameof(Event.Dates), record => record.Dates, record => Text(record.Dates)),
            Of<Event>(nameof(Event.Place), record => record.Place),
            Of<Event>(nameof(Event.Organizer), record => record.Organizer),
            Of<Event>(nameof(Event.Label), record => record.Label),
            Of<Event>(nameof(Event.Credit), record => record.Credit),
            Of<Event>(nameof(Event.Summary), record => record.Summary),
            OfList<Event, Section>(nameof(Event.Sections), record => record.Sections),
            OfList<Event, Donor>(nameof(Event.Donors), record => record.Donors),
            OfList<Event, Organisation>(nameof(Event.Partners), record => record.Partners),
            OfList<Event, Theme>(nameof(Event.Themes), record => record.Themes),
            OfList<Event, Id<Project>>(nameof(Event.Projects), record => record.Projects),
            Of<Event>(nameof(Event.StatedStatus), record => record.StatedStatus == EventStatus.Announced ? null : record.StatedStatus.ToString()),
            Of<Event>(nameof(Event.Language), record => record.Language?.ToString()),
        ]);

    internal static RecordTraits<Article> OfArticle { get; } = new(
        record => record.Title,
        record => record.Date?.ToDateInterval(),
        record => record.Id.ToString(),
        [
            Of<Article>(nameof(Article.Title), record => record.Title),
            Of<Article>(nameof(Article.Kind), record => record.Kind.ToString()),
            Of<Article>(nameof(Article.PrintedKind), record => record.PrintedKind),
            Of<Article>(nameof(Article.Date), record => record.Date?.ToString()),
            Of<Article>(nameof(Article.Place), record => record.Place),
            Of<Article>(nameof(Article.Byline), record => record.Byline),
            Of<Article>(nameof(Article.Label), record => record.Label),
            Of<Article>(nameof(Article.Credit), record => record.Credit),
            Of<Article>(nameof(Article.Summary), record => record.Summary),
            OfList<Article, Section>(nameof(Article.Sections), record => record.Sections),
            OfList<Article, Donor>(nameof(Article.Donors), record => record.Donors),
            OfList<Article, Organisation>(nameof(Article.Partners), record => record.Partners),
            OfList<Article, Theme>(nameof(Article.Themes), record => record.Themes),
            OfList<Article, Id<Project>>(nameof(Article.Projects), record => record.Projects),
            Of<Article>(nameof(Article.Language), record => record.Language?.ToString()),
        ]);

    internal static RecordTraits<Office> OfOffice { get; } = new(
        record => record.Name,
        record => null,
        record => record.Id.ToString(),
        [
            Of<Office>(nameof(Office.Name), record => record.Name),
            Of<Office>(nameof(Office.Acronym), record => record.Acronym),
            Of<Office>(nameof(Office.Introduction), record => record.Introduction),
            Of<Office>(nameof(Office.Language), record => record.Language?.ToString()),
        ]);

    /// <summary>Returns the elements in words, one after the other; null for the empty list.</summary>
    internal static string? Text<T>(ValueList<T> values)
        where T : notnull =>
        values.IsEmpty ? null : string.Join("; ", values.Select(value => value is Section section ? Text(section) : value.ToString()));

    private static string Text(Section section) =>
        $"{section.Heading ?? "(no heading)"}: {string.Join(" / ", (IEnumerable<string>)section.Paragraphs)}";

    private static string? Text(DateInterval? dates) => dates is null ? null : RecordText.Of(dates);

    private static RecordProperty<TRecord> Of<TRecord>(string name, Func<TRecord, string?> value) => new(name, value, value);

    private static RecordProperty<TRecord> OfList<TRecord, T>(string name, Func<TRecord, ValueList<T>> value)
        where T : notnull =>
        new(name, record => value(record).IsEmpty ? null : value(record), record => Text(value(record)));
}

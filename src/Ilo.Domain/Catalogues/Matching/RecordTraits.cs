using Ilo.Domain.Shapes;
using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What joining and comparing need to know of one kind of record.</summary>
internal sealed record RecordTraits<TRecord>(
    string Kind, Func<TRecord, string> Title, Func<TRecord, DateInterval?> Dates, Func<TRecord, string> Hash, RecordShape<TRecord> Shape)
    where TRecord : class;

/// <summary>The traits of each kind of record.</summary>
internal static class RecordTraits
{
    internal static RecordTraits<Project> OfProject { get; } = Of("project", ProjectShape.Table);

    internal static RecordTraits<Event> OfEvent { get; } = Of("event", EventShape.Table);

    internal static RecordTraits<Article> OfArticle { get; } = Of("article", ArticleShape.Table);

    internal static RecordTraits<Office> OfOffice { get; } =
        new("office", static record => record.Name, static _ => null, static record => record.Id.ToString(), OfficeShape.Table);

    /// <summary>Returns the traits of a kind of record that has items.</summary>
    internal static RecordTraits<TRecord> Of<TRecord>()
        where TRecord : class =>
        (object)OfProject as RecordTraits<TRecord> ?? (object)OfEvent as RecordTraits<TRecord> ?? (object)OfArticle as RecordTraits<TRecord>
        ?? (object)OfOffice as RecordTraits<TRecord> ?? throw new NotSupportedException($"There are no items of {typeof(TRecord).Name}.");

    private static RecordTraits<TRecord> Of<TRecord>(string kind, RecordShape<TRecord> shape)
        where TRecord : class, IRecord =>
        new(kind, static record => record.Title, static record => record.Days, static record => record.Key, shape);
}

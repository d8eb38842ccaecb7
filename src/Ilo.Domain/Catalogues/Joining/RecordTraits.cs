using Ilo.Domain.Shapes;
using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>What joining and comparing need to know of one kind of record.</summary>
internal sealed record RecordTraits<TRecord>(
    Func<TRecord, string> Title, Func<TRecord, DateInterval?> Dates, Func<TRecord, string> Hash, RecordShape<TRecord> Shape)
    where TRecord : class;

/// <summary>The traits of each kind of record.</summary>
internal static class RecordTraits
{
    internal static RecordTraits<Project> OfProject { get; } = Of(ProjectShape.Table);

    internal static RecordTraits<Event> OfEvent { get; } = Of(EventShape.Table);

    internal static RecordTraits<Article> OfArticle { get; } = Of(ArticleShape.Table);

    internal static RecordTraits<Office> OfOffice { get; } =
        new(static record => record.Name, static _ => null, static record => record.Id.ToString(), OfficeShape.Table);

    private static RecordTraits<TRecord> Of<TRecord>(RecordShape<TRecord> shape)
        where TRecord : class, IRecord =>
        new(static record => record.Title, static record => record.Days, static record => record.Key, shape);
}

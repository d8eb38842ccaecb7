using Ilo.Domain.Queries.Matching;
using NodaTime;

namespace Ilo.Domain;

/// <summary>Questions that articles can be asked, besides those of <see cref="RecordQueries"/>.</summary>
/// <remarks>
/// Arguments are checked at the call. Over a <see cref="RecordSet{TRecord}"/> days and projects are answered by index. An article without a date is in no
/// answer to a question about days.
/// </remarks>
public static class ArticleQueries
{
    /// <summary>Keeps the articles that were certainly published in an interval, its first and last day included.</summary>
    /// <param name="articles">The articles to search.</param>
    /// <param name="days">The interval. An article dated with a month or a year alone is kept when all of the month or year is in it.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="days"/> is null.</exception>
    public static IEnumerable<Article> PublishedIn(this IEnumerable<Article> articles, DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.Within(days);
    }

    /// <summary>Returns the latest articles, newest first; those without a date are left out.</summary>
    /// <param name="articles">The articles to search.</param>
    /// <param name="count">How many at most; zero or more.</param>
    /// <remarks>A month stands for its first day. Of articles of one day the titles decide, in ordinal order, then the identifiers.</remarks>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static IEnumerable<Article> Latest(this IEnumerable<Article> articles, int count)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return articles.Where(article => article.Date is not null).OrderBy(RecordOrder.Start.Descending).Take(count);
    }

    /// <summary>Keeps the articles of a kind.</summary>
    /// <param name="articles">The articles to search.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the defined ones.</exception>
    public static IEnumerable<Article> OfKind(this IEnumerable<Article> articles, ArticleKind kind)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Guard.Defined(kind, nameof(kind));
        return articles.Where(article => article.Kind == kind);
    }

    /// <summary>Keeps the articles whose byline holds the given words next to each other.</summary>
    /// <param name="articles">The articles to search.</param>
    /// <param name="author">The author's name or a part of it, in whole words; case and accents do not count.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="author"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="author"/> is blank.</exception>
    public static IEnumerable<Article> By(this IEnumerable<Article> articles, string author)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        if (WordPattern.Canonical(author) is not { } words)
        {
            return [];
        }

        WordPattern pattern = new([words]);
        return articles.Where(article => pattern.Matches(article.Byline));
    }

    /// <summary>Keeps the articles that tell of a project.</summary>
    /// <param name="articles">The articles to search.</param>
    /// <param name="project">The project's identifier.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="project"/> is the empty identifier.</exception>
    public static IEnumerable<Article> OfProject(this IEnumerable<Article> articles, Id<Project> project) =>
        Selection.OfProject(articles, Guard.NotEmpty(project, nameof(project)));
}

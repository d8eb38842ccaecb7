using Ilo.Domain.Queries.Parsing;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain;

// Printing and reading back.
public sealed partial record CatalogueQuery
{
    /// <summary>The longest text or URL that is read, in UTF-16 units; a longer one finds nothing.</summary>
    /// <value>16,384.</value>
    public const int LongestText = 16_384;

    /// <summary>Reads a query from short text, such as <c>donor:eu theme:child-labour active:2019-06-01 "brick kiln" sort:end</c>.</summary>
    /// <param name="text">Terms with white space between: <c>key:value</c>, <c>key:one,other</c> for one of several, <c>key:"a value with spaces"</c>, a word,
    /// the beginning of a word as <c>educat*</c>, or a phrase in quotes.</param>
    /// <param name="vocabulary">What names are known; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <returns>The query. A term that cannot be read has a diagnostic and goes to <see cref="Unread"/>, and the query finds nothing; the name of a donor,
    /// partner or theme that the vocabulary does not know has a diagnostic and stands for the record of just that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static QueryReading Parse(string text, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QueryReader.ReadText(text, new(vocabulary));
    }

    /// <summary>Reads a query from the query string of a URL, as <see cref="ToUrlQuery"/> prints it.</summary>
    /// <param name="url">The query string, with or without its question mark, or a whole URL. A parameter without a value is not there. <c>q</c> may hold
    /// anything that <see cref="Parse"/> reads.</param>
    /// <param name="vocabulary">What names are known; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <returns>The query; what cannot be read is treated as by <see cref="Parse"/>, unknown parameters too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is null.</exception>
#pragma warning disable CA1054 // A query string alone is no Uri.
    public static QueryReading ParseUrl(string url, Vocabulary? vocabulary = null)
#pragma warning restore CA1054
    {
        ArgumentNullException.ThrowIfNull(url);
        return QueryReader.ReadUrl(url, new(vocabulary));
    }

    /// <summary>Returns the query as short text, the same in every culture; the empty text for the query that finds everything.</summary>
    public override string ToString() => Written(new(isUrl: false));

    /// <summary>Returns the query as the query string of a URL, escaped, without a question mark, for example <c>donor=eu&amp;active=2019-06-01</c>.</summary>
#pragma warning disable CA1055 // A query string alone is no Uri.
    public string ToUrlQuery() => Written(new(isUrl: true));
#pragma warning restore CA1055

    private string Written(QueryWriter writer)
    {
        foreach (QueryKey key in QueryKeys.BeforeWords)
        {
            key.Write(this, writer);
        }

        writer.AddWords(Words);
        foreach (QueryKey key in QueryKeys.AfterWords)
        {
            key.Write(this, writer);
        }

        return writer.ToString();
    }
}

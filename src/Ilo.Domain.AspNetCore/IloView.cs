using Ilo.Domain.Vocabularies;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore;

/// <summary>What one rendering works on: one snapshot, one day, one way of writing addresses. A scoped service that components inject.</summary>
/// <remarks>The snapshot and the day are those at which the scope first asked; all components of a page show the same. Not safe for use by several threads at
/// once.</remarks>
public sealed class IloView
{
    // More than any page asks for; where the scope lasts longer than a page, nothing older is of use.
    private const int MostAnswers = 16;

    private readonly Dictionary<(object Kind, CatalogueQuery Query), object> _answers = [];

    internal IloView(IloCatalogue source, IloPaths paths, IOptions<IloOptions> options, IServiceProvider services)
    {
        Services = services;
        Options = options.Value;
        Snapshot = source.Current;
        Today = source.Today;
        Language = Options.Language;
        Site = Options.Address;
        Addresses = paths.Local(services.GetService<IHttpContextAccessor>()?.HttpContext?.Request.PathBase ?? default);
    }

    /// <summary>Gets the services of the scope.</summary>
    internal IServiceProvider Services { get; }

    /// <summary>Gets what is shown.</summary>
    public IloSnapshot Snapshot
    {
        get;
        internal set
        {
            field = value;
            _answers.Clear();
        }
    }

    /// <summary>Gets the catalogue of the snapshot.</summary>
    public Catalogue Catalogue => Snapshot.Catalogue;

    /// <summary>Gets what the site knows donors and themes by: what its catalogue was joined with. All that is found and counted goes by it.</summary>
    internal Vocabulary Vocabulary => Catalogue.Options.Recognizer.Vocabulary;

    /// <summary>Gets the day for which it is shown.</summary>
    public LocalDate Today { get; internal set; }

    /// <summary>Gets or sets the language of the interface: <c>en</c>, <c>fr</c> or <c>es</c>.</summary>
    public string Language { get; set; }

    /// <summary>Gets or sets how addresses are written: below a root on this server, absolute, or relative between files.</summary>
    public IloAddresses Addresses { get; set; }

    /// <summary>Gets the public address of the site, absolute; null where it is not known, and nothing that needs it is written then.</summary>
    public Uri? Site { get; internal set; }

    /// <summary>Gets how everything is shown.</summary>
    public IloOptions Options { get; }

    /// <summary>Gets or sets the HTTP status of a page: a page component sets 404 where the catalogue has no such record, 400 where a query cannot be
    /// read.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>Returns the page of records that a query asks for, in its order.</summary>
    internal ResultPage<TRecord> Answer<TRecord>(IEnumerable<TRecord> records, CatalogueQuery query)
        where TRecord : class, IRecord =>
        (records is RecordSet<TRecord> all ? Found(all, query) : records.Matching(query, Vocabulary)).OrderBy([.. query.Order])
            .Page(query.Page, query.PageSize ?? int.MaxValue);

    /// <summary>Returns the records that answer a query, in the order of the catalogue: looked for once, however many parts of a page show them.</summary>
    /// <param name="records">The catalogue's records of one kind.</param>
    /// <param name="query">The query; its order and its page do not count.</param>
    internal IReadOnlyList<TRecord> Found<TRecord>(RecordSet<TRecord> records, CatalogueQuery query)
        where TRecord : class, IRecord
    {
        CatalogueQuery asked = query with { Order = [], Page = 1, PageSize = null };
        return asked == CatalogueQuery.Everything
            ? records : Once<IReadOnlyList<TRecord>>(typeof(TRecord), asked, () => [.. records.Matching(asked, Vocabulary)]);
    }

    /// <summary>Returns what was made of a query, made when it is first asked for.</summary>
    /// <param name="kind">What is made, with what of this view it rests on besides the snapshot.</param>
    /// <param name="query">The query.</param>
    /// <param name="make">Makes it.</param>
    internal T Once<T>(object kind, CatalogueQuery query, Func<T> make)
        where T : class
    {
        if (_answers.TryGetValue((kind, query), out object? made))
        {
            return (T)made;
        }

        if (_answers.Count >= MostAnswers)
        {
            _answers.Clear();
        }

        T answer = make();
        _answers[(kind, query)] = answer;
        return answer;
    }
}

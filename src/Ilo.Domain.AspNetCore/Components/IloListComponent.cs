using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components;

/// <summary>A list of records.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
public abstract class IloListComponent<TRecord> : IloComponent
    where TRecord : class, IRecord
{
    private ResultPage<TRecord>? _answer;

    /// <summary>Gets or sets what is asked; null for everything. Its order, page and size hold where it has them.</summary>
    [Parameter]
    public CatalogueQuery? Query { get; set; }

    /// <summary>Gets or sets how many records are shown where the query does not say, from 1.</summary>
    [Parameter]
    public int Size { get; set; } = 5;

    /// <summary>Gets or sets the heading; null for the name of the list, empty for none.</summary>
    [Parameter]
    public string? Heading { get; set; }

    /// <summary>Gets or sets whether only what is of today is shown: projects that run, events that are not over. For articles it changes nothing.</summary>
    [Parameter]
    public bool Current { get; set; }

    /// <summary>Gets or sets whether a link to all that the query finds stands below.</summary>
    [Parameter]
    public bool More { get; set; } = true;

    // Found when it is first shown: a calendar shows its records itself.
    private protected ResultPage<TRecord> Answer => _answer ??=
        View.Answer(Records, Asked with { In = [], Order = Asked.Order.IsEmpty ? [DefaultOrder] : Asked.Order, PageSize = Asked.PageSize ?? Size });

    private protected int EntryLevel => Heading == "" ? HeadingLevel : LevelBelow;

    private protected CatalogueQuery Asked => Query ?? CatalogueQuery.Everything;

    /// <summary>Gets the day on which the status of a project is shown: the one that the query asks for, else today.</summary>
    private protected LocalDate Day => Asked.ActiveOn ?? Asked.Status?.Day ?? View.Today;

    private protected abstract RecordOrder DefaultOrder { get; }

    private protected abstract IEnumerable<TRecord> Records { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Size"/> is less than 1.</exception>
    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        ArgumentOutOfRangeException.ThrowIfLessThan(Size, 1);
        _answer = null;
    }

    // What runs today is a query that a list can be asked; what is not over is none.
    private CatalogueQuery Whole => Current && typeof(TRecord) == typeof(Project) && Asked.ActiveOn is null ? Asked with { ActiveOn = View.Today } : Asked;

    // Everything that was asked for stands here: what lies behind the link must be more than that.
    private bool IsWhole => Answer.Total <= Answer.Items.Count;

    private CatalogueQuery Behind => (Current && IsWhole ? Asked : Whole) with { Page = 1, PageSize = null, In = [] };

    /// <summary>Returns what the link to the whole list is called: by its number where it finds just what the component does.</summary>
    private protected string MoreLabel(string all, string name) =>
        Behind == CatalogueQuery.Everything || (Current && Behind == Asked) ? Words[all] : Words.Fill("See", Words.Count(Answer.Total, name));

    /// <summary>Returns the address of the whole list; null where there is none, or where all of it is shown already.</summary>
    private protected string? MoreAddress(IloList list) => !More || (IsWhole && !Current) ? null : View.Addresses.List(list, Behind);
}

using Ilo.Domain.AspNetCore.Components.Parts;
using Ilo.Domain.AspNetCore.Resources;
using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components;

/// <summary>What the components share: they are rendered on the server, need no script and no inline style, and do not depend on the current culture.</summary>
public abstract class IloComponent : ComponentBase
{
    // A heading below the sixth level does not exist.
    private const int LowestLevel = 6;

    /// <summary>Gets or sets what is shown.</summary>
    [Inject]
    public IloView View { get; set; } = null!;

    /// <summary>Gets or sets the language of the interface: <c>en</c>, <c>fr</c> or <c>es</c>; null for the view's.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>Gets or sets the level of the component's own heading, 1 to 6; headings in it are one level lower.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    /// <summary>Gets or sets what class names begin with. The style sheet of the package is for <c>ilo-</c>.</summary>
    [Parameter]
    public string ClassPrefix { get; set; } = "ilo-";

    private protected InterfaceWords Words { get; private set; } = null!;

    private protected string LanguageNow => Words.Language;

    private protected int LevelBelow => Math.Min(HeadingLevel + 1, LowestLevel);

    /// <summary>Checks the parameters.</summary>
    /// <exception cref="ArgumentException"><see cref="Language"/> is none of the interface's languages.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="HeadingLevel"/> is not from 1 to 6.</exception>
    protected override void OnParametersSet()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(HeadingLevel, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(HeadingLevel, LowestLevel);
        Words = InterfaceWords.In(Language ?? View.Language);
    }

    /// <summary>Returns a record as an entry of a list, kept with the record: of the day it shows the status alone.</summary>
    private protected MarkupString EntryOf(Project project, int level, LocalDate day) =>
        EntryOf<ProjectEntry, Project>(View.Catalogue.ItemOf(project), level, day, project.StatusOn(day).ToString());

    /// <inheritdoc cref="EntryOf(Project, int, LocalDate)"/>
    private protected MarkupString EntryOf(Event record, int level) => EntryOf<EventEntry, Event>(View.Catalogue.ItemOf(record), level, null, "");

    /// <inheritdoc cref="EntryOf(Project, int, LocalDate)"/>
    private protected MarkupString EntryOf(Article article, int level) => EntryOf<ArticleEntry, Article>(View.Catalogue.ItemOf(article), level, null, "");

    /// <summary>Returns class names with the prefix before each.</summary>
    private protected string Class(string names) =>
        ClassPrefix + (names.Contains(' ', StringComparison.Ordinal) ? names.Replace(" ", " " + ClassPrefix, StringComparison.Ordinal) : names);

    /// <summary>Returns by what a piece that shows a record is kept.</summary>
    private protected MarkupKey KeyOf(string kind, string name, string state, int level) =>
        new(kind, name, state, null, default, LanguageNow, level, ClassPrefix, View.Addresses.Home);

    /// <summary>Returns by what a piece that shows the answer to a query is kept.</summary>
    private protected MarkupKey KeyOf(string kind, string name, CatalogueQuery query) =>
        new(kind, name, "", query, View.Today, LanguageNow, HeadingLevel, ClassPrefix, View.Addresses.Home);

    /// <summary>Returns what an attribute <c>lang</c> says of a text; null, and there is no attribute, where it is the page's own language.</summary>
    private protected string? Lang(LanguageCode? language) => language?.ToString() is { } code && code != LanguageNow ? code : null;

    private MarkupString EntryOf<TEntry, TRecord>(CatalogueItem<TRecord> item, int level, LocalDate? day, string status)
        where TEntry : EntryComponent<TRecord>
        where TRecord : class, IRecord =>
        KeptMarkup.Of(View, item.Record, KeyOf(typeof(TRecord).Name, item.Identifier.ToString(), status, level), builder =>
        {
            builder.OpenComponent<TEntry>(0);
            builder.AddComponentParameter(1, nameof(EntryComponent<TRecord>.Item), item);
            builder.AddComponentParameter(2, nameof(Language), LanguageNow);
            builder.AddComponentParameter(3, nameof(HeadingLevel), level);
            builder.AddComponentParameter(4, nameof(ClassPrefix), ClassPrefix);
            if (day is { } shown)
            {
                builder.AddComponentParameter(5, nameof(ProjectEntry.Day), shown);
            }

            builder.CloseComponent();
        });
}

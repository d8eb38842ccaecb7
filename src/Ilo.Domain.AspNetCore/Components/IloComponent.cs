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

    /// <summary>Returns class names with the prefix before each.</summary>
    private protected string Class(string names) =>
        ClassPrefix + (names.Contains(' ', StringComparison.Ordinal) ? names.Replace(" ", " " + ClassPrefix, StringComparison.Ordinal) : names);

    /// <summary>Returns what an attribute <c>lang</c> says of a text; null, and there is no attribute, where it is the page's own language.</summary>
    private protected string? Lang(LanguageCode? language) => language?.ToString() is { } code && code != LanguageNow ? code : null;
}

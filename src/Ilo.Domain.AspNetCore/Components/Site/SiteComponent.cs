using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>A page of the site.</summary>
public abstract class SiteComponent : IloComponent
{
    /// <summary>Gets or sets what the route has for <c>{key}</c>; empty where it has none.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <summary>Gets or sets the query string with its question mark; empty where there is none.</summary>
    [Parameter]
    public string QueryText { get; set; } = "";

    private protected PageQuery Asked { get; private set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        Asked = PageQuery.Read(QueryText);
        if (Asked.IsBad)
        {
            View.Status = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Marks the page as one that is not there.</summary>
    private protected void Missing() => View.Status = StatusCodes.Status404NotFound;
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>Writes what a query asks into a form, unseen.</summary>
internal static class HiddenFields
{
    internal static RenderFragment Of(CatalogueQuery query) => builder =>
    {
        foreach ((string key, Microsoft.Extensions.Primitives.StringValues values) in QueryHelpers.ParseQuery(query.ToUrlQuery()))
        {
            foreach (string? value in values)
            {
                builder.OpenElement(0, "input");
                builder.AddAttribute(1, "type", "hidden");
                builder.AddAttribute(2, "name", key);
                builder.AddAttribute(3, "value", value);
                builder.CloseElement();
            }
        }
    };
}

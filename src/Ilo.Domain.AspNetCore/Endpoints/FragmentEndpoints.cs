using Ilo.Domain.AspNetCore.Components;
using Ilo.Domain.AspNetCore.Rendering;

namespace Ilo.Domain.AspNetCore.Endpoints;

/// <summary>Lists as pieces of HTML for other people's pages.</summary>
internal static class FragmentEndpoints
{
    internal static void Map(IEndpointRouteBuilder group) => group.MapGet("/embed/{list}", async (HttpContext context, string list) =>
    {
        Dictionary<string, object?> parameters = new() { ["List"] = list };
        return Results.Content(await ComponentRenderer.RenderAsync(typeof(PlainList), context.RequestServices, parameters), "text/html; charset=utf-8");
    });
}

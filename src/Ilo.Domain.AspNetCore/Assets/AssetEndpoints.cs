using Ilo.Domain.AspNetCore.Answers;

namespace Ilo.Domain.AspNetCore.Assets;

/// <summary>Serves the package's own files.</summary>
internal static class AssetEndpoints
{
    internal static void Map(IEndpointRouteBuilder group) =>
        group.MapMethods("/assets/{name}", Methods.Read, (HttpContext context, string name) => AnswerService.SendAsync(
            context,
            AnswerPolicy.Asset,
            AssetFiles.Find(name) is { } content
                ? new(StatusCodes.Status200OK, AssetFiles.TypeOf(name), content)
                : Problem.NotFound("The package has no such file."))).ExcludeFromDescription();
}

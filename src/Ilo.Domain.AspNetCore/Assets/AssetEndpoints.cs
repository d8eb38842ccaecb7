using Ilo.Domain.AspNetCore.Answers;

namespace Ilo.Domain.AspNetCore.Assets;

/// <summary>Serves the package's own files.</summary>
internal static class AssetEndpoints
{
    // An answer is compressed once.
    private static readonly Dictionary<string, Answer> Answers = AssetFiles.Names.ToDictionary(
        name => name, name => new Answer(StatusCodes.Status200OK, AssetFiles.TypeOf(name), AssetFiles.ContentOf(name)), StringComparer.Ordinal);

    internal static void Map(IEndpointRouteBuilder group) =>
        group.MapMethods("/assets/{name}", Methods.Read, (HttpContext context, string name) => AnswerService.SendAsync(
            context,
            AnswerPolicy.Asset,
            Answers.GetValueOrDefault(name) ?? Problem.NotFound("The package has no such file."))).ExcludeFromDescription();
}

using System.Text.Json.Nodes;

namespace Ilo.Domain.Html.Tests.Pages;

/// <summary>A content of <c>Pages/Content</c> as a page of a generation of sites.</summary>
/// <param name="Name">The content's name and the generation's, for test output.</param>
/// <param name="Html">The whole page.</param>
/// <param name="Expected">Its correct reading.</param>
internal sealed record SavedPage(string Name, string Html, JsonObject Expected)
{
    private static readonly Dictionary<string, int> NumberedVariants = new() { ["tables"] = 0, ["lists"] = 0, ["cards"] = 2 };

    /// <summary>Gets every content in each of the generations, in one of the generation's ways of drawing lists.</summary>
    internal static IReadOnlyList<SavedPage> All { get; } =
    [
        .. Readings().SelectMany(
            (content, index) => Generation.All.Select(generation => Of(content.Name, content.Reading, generation, index % generation.Variants))),
    ];

    /// <summary>Returns a reading as a page; the reading is the expected one, save for what such a page does not show.</summary>
    internal static SavedPage Of(string name, JsonObject reading, Generation generation, int variant) => new(
        $"{name} as {generation.Name} {variant}", generation.Draw(reading, variant), Generation.Shown(reading, variant == NumberedVariants[generation.Name]));

    internal static IEnumerable<(string Name, JsonObject Reading)> Readings() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Pages", "Content"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), (JsonObject)JsonNode.Parse(File.ReadAllText(path))!));
}

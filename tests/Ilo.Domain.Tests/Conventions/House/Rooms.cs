namespace Ilo.Domain.Tests.Conventions.House;

/// <summary>The rooms of the library, each a folder of its own, in the order in which one may use another: a room uses itself and those before it.</summary>
internal static class Rooms
{
    /// <summary>The room of the records: the folder of the project itself.</summary>
    internal const string Root = "(root)";

    private static readonly string[] FoldersOfRoot = ["Shapes", "Indexes"];

    // One collection and the checks of arguments lie below every room.
    private static readonly string[] Ground = ["ValueList", "ValueList`1", "Guard"];

    // The folders of the files that are named after a type, its parts in files of their own included.
    private static readonly Lazy<ILookup<string, string>> FoldersOfFiles = new(() => Directory
        .EnumerateFiles(Repository.PathOf("src/Ilo.Domain"), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.PathOf("src/Ilo.Domain"), file))
        .Where(file => !file.StartsWith("obj", StringComparison.Ordinal) && !file.StartsWith("bin", StringComparison.Ordinal))
        .ToLookup(file => Path.GetFileName(file).Split('.')[0], file => (Path.GetDirectoryName(file) ?? "").Replace('\\', '/')));

    /// <summary>Gets the rooms, the lowest first.</summary>
    internal static IReadOnlyList<string> InOrder { get; } =
        ["Diagnostics", Root, "Words", "Dates", "Vocabularies", "Recognition", "Text", "Catalogues", "Queries", "Json"];

    /// <summary>Returns whether the type is used by every room.</summary>
    internal static bool IsGround(Type type) => type.Namespace == "Ilo.Domain" && Ground.Contains(type.Name);

    /// <summary>Returns the room of a type; null for what the compiler adds.</summary>
    internal static string? Of(Type type) => FolderOf(type) is { } folder
        ? folder.Length == 0 || FoldersOfRoot.Contains(folder.Split('/')[0]) ? Root : folder.Split('/')[0]
        : null;

    /// <summary>Returns the folder inside the room in which a type stands; the empty string at the room's top.</summary>
    internal static string Inside(Type type)
    {
        string folder = FolderOf(type)!;
        return Of(type) == Root ? folder : folder.Contains('/', StringComparison.Ordinal) ? folder[(folder.IndexOf('/', StringComparison.Ordinal) + 1)..] : "";
    }

    // A namespace is a folder; what extends a type is in its namespace, and the file says where it stands.
    private static string? FolderOf(Type type)
    {
        if (type.Namespace is not { } name || (name != "Ilo.Domain" && !name.StartsWith("Ilo.Domain.", StringComparison.Ordinal)))
        {
            return null;
        }

        string folder = name["Ilo.Domain".Length..].TrimStart('.').Replace('.', '/');
        string[] folders = [.. FoldersOfFiles.Value[type.Name.Split('`')[0]]];
        return folders.Length == 0 || folders.Contains(folder) ? folder : folders[0];
    }
}

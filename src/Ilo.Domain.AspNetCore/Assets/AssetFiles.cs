using System.Reflection;
using System.Security.Cryptography;

namespace Ilo.Domain.AspNetCore.Assets;

/// <summary>The package's own files for browsers: style sheet, web component, icon.</summary>
internal static class AssetFiles
{
    private const string Folder = "wwwroot/";

    private static readonly Dictionary<string, (byte[] Content, string Version)> Files = Load();

    /// <summary>Gets the names.</summary>
    internal static IEnumerable<string> Names => Files.Keys;

    /// <summary>Returns the content of one of the files.</summary>
    internal static byte[] ContentOf(string name) => Files[name].Content;

    /// <summary>Returns a word that is equal for equal content.</summary>
    /// <exception cref="ArgumentException">The package has no such file.</exception>
    internal static string VersionOf(string name) =>
        Files.TryGetValue(name, out (byte[] Content, string Version) file)
            ? file.Version : throw new ArgumentException($"The package has no file '{name}'.", nameof(name));

    /// <summary>Returns a file's media type by its ending.</summary>
    internal static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private static Dictionary<string, (byte[] Content, string Version)> Load()
    {
        Assembly assembly = typeof(AssetFiles).Assembly;
        Dictionary<string, (byte[] Content, string Version)> files = new(StringComparer.Ordinal);
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            files.Add(name[Folder.Length..], (content, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6))));
        }

        return files;
    }
}

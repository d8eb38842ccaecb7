using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>A file that was to be read as a page: its reading, or why there is none.</summary>
/// <remarks>Exactly one of <see cref="Reading"/> and <see cref="Error"/> has a value.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class PageFile
{
    internal PageFile(string path, PageReading? reading, Exception? error)
    {
        Path = path;
        Reading = reading;
        Error = error;
    }

    /// <summary>Gets the path, as given.</summary>
    public string Path { get; }

    /// <summary>Gets the reading; null where the file could not be opened or read.</summary>
    public PageReading? Reading { get; }

    /// <summary>Gets why the file could not be opened or read (missing, a folder, no permission); null where it was.</summary>
    public Exception? Error { get; }

    /// <summary>Returns the path.</summary>
    public override string ToString() => Path;
}

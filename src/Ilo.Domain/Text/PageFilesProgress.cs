using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>How far the reading of many files has come.</summary>
/// <param name="Completed">How many files are done, this one included.</param>
/// <param name="File">The file that was done last.</param>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct PageFilesProgress(int Completed, PageFile File)
{
    /// <summary>Gets the file that was done last; null in the default value alone.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PageFile File { get; init => field = Guard.NotNull(value); } = Guard.NotNull(File);

    /// <summary>Returns how many files are done and the last one, the same in every culture.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Completed}: {File}");
}

using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>How far the reading of many files has come.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class PageFilesProgress : Result
{
    internal PageFilesProgress(int completed, PageFile file)
    {
        Completed = completed;
        File = Guard.NotNull(file, nameof(File));
    }

    /// <summary>Gets how many files are done, this one included.</summary>
    public int Completed { get; }

    /// <summary>Gets the file that was done last; null in the default value alone.</summary>
    public PageFile File { get; }

    private protected override object Content => (Completed, File);

    /// <summary>Returns how many files are done and the last one, the same in every culture.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Completed}: {File}");
}

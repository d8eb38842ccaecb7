using Ilo.Domain.Text;

namespace Ilo.EmbedSite.Content;

/// <summary>A page of the folder as it was read.</summary>
/// <param name="Name">The file's name below the folder.</param>
/// <param name="Reading">What the reader made of it; null where the file could not be read.</param>
/// <param name="Failure">Why the file could not be read; null where it could.</param>
internal sealed record SitePage(string Name, PageReading? Reading, string? Failure)
{
    /// <summary>Gets whether somebody should look at it: it could not be read, or the reader reports an error.</summary>
    internal bool IsBad => Reading is not { HasErrors: false };
}

using Ilo.Domain.Text;

namespace Ilo.Domain.AspNetCore;

/// <summary>A file of the folder as it was read.</summary>
/// <param name="Name">Its name below the folder, with slashes.</param>
/// <param name="Reading">What the reader made of it, or of what it was before it could not be read; null where it never could.</param>
/// <param name="Failure">Why the file could not be read as it is now, without any path of the machine; null where it could.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record IloPage(string Name, PageReading? Reading, string? Failure)
{
    /// <summary>Gets whether somebody should look at it: it could not be read, or the reader reports an error.</summary>
    public bool IsBad => Failure is not null || Reading is not { HasErrors: false };

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

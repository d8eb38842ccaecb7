namespace Ilo.Domain.AspNetCore;

/// <summary>The methods that the package answers.</summary>
internal static class Methods
{
    /// <summary>Gets those that read.</summary>
    internal static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];
}

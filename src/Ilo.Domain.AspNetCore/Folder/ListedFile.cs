namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>A file as the folder lists it; not opened yet.</summary>
/// <param name="Name">Its name below the folder, with slashes.</param>
/// <param name="Path">Where it really is, without links.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Written">When it was last written, in UTC.</param>
/// <param name="Failure">Why it must not be read; null where it may.</param>
internal sealed record ListedFile(string Name, string Path, long Length, DateTime Written, string? Failure);

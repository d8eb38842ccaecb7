namespace Ilo.EmbedSite.Content;

/// <summary>A file of the folder: its bytes, or why there are none.</summary>
/// <param name="Name">Its name below the folder, with slashes.</param>
/// <param name="Bytes">The bytes; empty where it could not be read.</param>
/// <param name="Failure">What is wrong, for a person; null where nothing is.</param>
internal sealed record PageSource(string Name, byte[] Bytes, string? Failure);

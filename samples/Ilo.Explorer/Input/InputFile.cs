namespace Ilo.Explorer.Input;

/// <summary>Something to read: a file, or standard input where <paramref name="Path"/> is null.</summary>
/// <param name="Name">How it is called in what the explorer prints.</param>
/// <param name="Path">The file's full path.</param>
internal sealed record InputFile(string Name, string? Path);

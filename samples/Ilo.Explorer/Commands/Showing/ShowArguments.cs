namespace Ilo.Explorer.Commands.Showing;

/// <summary>Tells the words of <c>show</c> from the pages to look on.</summary>
internal static class ShowArguments
{
    /// <summary>Returns the words as one text, and the pages. The first argument is a word unless it is <c>-</c> or a file; others are pages where they are
    /// there.</summary>
    internal static (string Words, string[] Pages) Split(IReadOnlyList<string> arguments, string workingDirectory)
    {
        List<string> words = [];
        List<string> pages = [];
        foreach (string argument in arguments)
        {
            bool isPage = argument == "-" || File.Exists(Full(argument)) || (words.Count > 0 && Directory.Exists(Full(argument)));
            (isPage ? pages : words).Add(argument.Trim());
        }

        return (string.Join(' ', words), [.. pages]);

        string Full(string path) => path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? "" : Path.GetFullPath(path, workingDirectory);
    }
}

using System.CommandLine;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Commands;

/// <summary>Words of a command line, and the pages to look on behind them.</summary>
/// <param name="Words">The words as one text.</param>
/// <param name="Pages">Files, folders and <c>-</c>.</param>
internal sealed record WordsAndPages(string Words, string[] Pages)
{
    /// <summary>Returns an argument that takes both.</summary>
    internal static Argument<string[]> Argument(string name, string description)
    {
        Argument<string[]> argument = new(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(CommandContext.RefuseUnknownOptions);
        argument.Validators.Add(result =>
        {
            if (result.Tokens.HasBlank())
            {
                result.AddError("an empty word finds nothing; give an identifier, words of a title or text, or a page.");
            }
        });
        return argument;
    }

    /// <summary>Tells them apart: an argument is a word unless it is <c>-</c> or a file; behind a word also a folder.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="workingDirectory">Where relative paths start.</param>
    /// <param name="beginsWithWord">Whether the first is a word whatever else it could be.</param>
    internal static WordsAndPages Of(IReadOnlyList<string> arguments, string workingDirectory, bool beginsWithWord = false)
    {
        List<string> words = [];
        List<string> pages = [];
        foreach (string argument in arguments)
        {
            if (IsPage(argument))
            {
                pages.Add(argument);
            }
            else
            {
                words.Add(argument.Trim());
            }
        }

        return new(string.Join(' ', words), [.. pages]);

        bool IsPage(string argument) => !(beginsWithWord && words.Count == 0)
            && (argument == "-" || File.Exists(Full(argument)) || (words.Count > 0 && (Directory.Exists(Full(argument)) || LooksLikeAFile(argument))));

        string Full(string path) => path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? "" : Path.GetFullPath(path, workingDirectory);
    }

    // No word of a text ends as a page does: that it is not there is told, in place of looking for it.
    private static bool LooksLikeAFile(string argument) => !argument.Contains(' ', StringComparison.Ordinal) && InputFiles.IsPage(argument);
}

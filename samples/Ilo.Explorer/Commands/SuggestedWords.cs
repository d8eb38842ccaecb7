using System.Text;

namespace Ilo.Explorer.Commands;

/// <summary>What a shell asks to complete, in a form that the parser of command lines reads: it knows double quotes alone, and no word that begins in one
/// and is not closed.</summary>
internal static class SuggestedWords
{
    private const string Directive = "[suggest";

    internal static bool IsAsked(IReadOnlyList<string> arguments) => arguments.Count > 0 && arguments[0].StartsWith(Directive, StringComparison.Ordinal);

    /// <summary>Returns the arguments, each as long as it was, so that the position in them stays: quotes double, a space in place of the sign between an
    /// option and its quoted value, and of a quote in front of the word that is completed.</summary>
    internal static IReadOnlyList<string> Readable(IReadOnlyList<string> arguments) =>
        IsAsked(arguments) && arguments.Count > 1 ? [arguments[0], Readable(arguments[1]), .. arguments.Skip(2)] : arguments;

    private static string Readable(string text)
    {
        StringBuilder readable = new(text);
        int open = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (open >= 0)
            {
                bool closes = text[i] == text[open];
                readable[i] = closes ? '"' : text[i] == '"' ? ' ' : text[i];
                open = closes ? -1 : open;
            }
            else if (text[i] is '"' or '\'' && (i == 0 || text[i - 1] is ' ' or '=' or ':'))
            {
                open = i;
                readable[i] = '"';
                if (i > 0 && text[i - 1] is '=' or ':' && IsOption(text, i))
                {
                    readable[i - 1] = ' ';
                }
            }
        }

        if (open >= 0 && !text.AsSpan(open).Contains(' '))
        {
            readable[open] = ' ';
        }

        return readable.ToString();
    }

    private static bool IsOption(string text, int end)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, end);
        return before[(before.LastIndexOf(' ') + 1)..].StartsWith("-", StringComparison.Ordinal);
    }
}

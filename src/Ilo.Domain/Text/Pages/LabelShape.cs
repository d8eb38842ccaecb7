using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Lines above a title that are no title themselves: a session, a document's symbol or number, a content type, the day of a campaign.</summary>
internal static class LabelShape
{
    private const int MaxSessionWords = 12;
    private const int MaxTypeWords = 3;
    private const string Roman = "IVXLC";

    /// <summary>Whether a line above another is the label whatever follows.</summary>
    internal static bool IsSure(ReadOnlySpan<char> line) => IsSession(line) || IsSymbol(line) || IsNumberedReport(line) || PagePhrases.Types.Contains(line);

    /// <summary>Whether a line opens with a content type and goes on with a small word: <c>Seminario web de la OIT y la Liga de Faros</c>.</summary>
    internal static bool TryOpenWithType(ReadOnlySpan<char> line, out ContentType type)
    {
        for (int space = line.IndexOf(' '), words = 1; space > 0 && words <= MaxTypeWords; words++)
        {
            ReadOnlySpan<char> rest = line[(space + 1)..].TrimStart(" \u00A0");
            int end = rest.IndexOfAny(' ', '\u00A0');
            if (PagePhrases.Types.TryGet(line[..space], out type) && end > 0 && PagePhrases.Connectives.Contains(rest[..end]))
            {
                return true;
            }

            int next = line[(space + 1)..].IndexOf(' ');
            space = next < 0 ? -1 : space + 1 + next;
        }

        type = default;
        return false;
    }

    // "349th Session of the Board", "331e session du Conseil", "326.ª reunión del Consejo"
    internal static bool IsSession(ReadOnlySpan<char> line)
    {
        if (!char.IsAsciiDigit(line[0]) || Prose.CountWords(line, MaxSessionWords + 1) > MaxSessionWords)
        {
            return false;
        }

        int space = line.IndexOfAny(' ', '\u00A0');
        if (space <= 0 || !line[..space].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        ReadOnlySpan<char> rest = line[(space + 1)..].TrimStart(" \u00A0");
        int end = rest.IndexOfAny(' ', '\u00A0', ',');
        ReadOnlySpan<char> word = end < 0 ? rest : rest[..end];
        foreach (string session in PagePhrases.SessionWords)
        {
            if (word.Equals(session, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "GB.350/LILS/3", "ILC.111/Record No. 2": capitals, figures and strokes.
    internal static bool IsSymbol(ReadOnlySpan<char> line)
    {
        int space = line.IndexOf(' ');
        ReadOnlySpan<char> symbol = space < 0 ? line : line[..space];
        return symbol.Contains('/') && symbol.Contains('.') && symbol.ContainsAnyInRange('0', '9') && char.IsUpper(symbol[0]) && char.IsUpper(symbol[1])
            && (space < 0 || symbol.Length * 2 > line.Length);
    }

    // "Report V(Rev.)", "Rapport IV (2)", "Informe VI": a document's name and a Roman numeral.
    private static bool IsNumberedReport(ReadOnlySpan<char> line)
    {
        int space = line.IndexOf(' ');
        if (space <= 0 || !PagePhrases.Types.TryGet(line[..space], out ContentType type) || type is not (ContentType.Publication or ContentType.Document))
        {
            return false;
        }

        ReadOnlySpan<char> rest = line[(space + 1)..].TrimStart(" \u00A0");
        int end = rest.IndexOfAnyExcept(Roman);
        ReadOnlySpan<char> behind = end < 0 ? default : rest[end..].Trim(" \u00A0");
        return end != 0 && !rest.IsEmpty && (behind.IsEmpty || (behind[0] == '(' && behind[^1] == ')'));
    }
}

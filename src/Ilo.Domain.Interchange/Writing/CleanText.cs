using System.Buffers;

namespace Ilo.Domain.Interchange.Writing;

/// <summary>Puts U+FFFD in the place of what a format cannot hold.</summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code).Where(code => code is not ('\t' or '\n' or '\r'))));

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 1)).Concat(Enumerable.Range(0xD800, 0x800)).Concat([0xFFFE, 0xFFFF])
            .Select(code => (char)code)));

    /// <summary>XML 1.0: no control characters but tab, LF and CR, no U+FFFE and U+FFFF, no halves of surrogate pairs.</summary>
    internal static string ForXml(string text, out bool changed) =>
        Clean(text, static character => Controls.Contains(character) || character >= '\uFFFE', out changed);

    /// <summary>iCalendar (RFC 5545, CONTROL): no control characters but tab; line breaks of every kind become LF.</summary>
    internal static string ForCalendar(string text, out bool changed) =>
        Clean(text.ReplaceLineEndings("\n"), static character => Controls.Contains(character) || character == '\u007F', out changed);

    /// <summary>Tables: no U+0000, which databases refuse, and no halves of surrogate pairs.</summary>
    internal static string ForTable(string text, out bool changed) => Clean(text, static character => character == '\0', out changed);

    /// <summary>JSON: no halves of surrogate pairs.</summary>
    internal static string ForJson(string text, out bool changed) => Clean(text, static _ => false, out changed);

    private static string Clean(string text, Func<char, bool> isBad, out bool changed)
    {
        changed = false;
        if (!text.AsSpan().ContainsAny(Suspects))
        {
            return text;
        }

        char[] cleaned = text.ToCharArray();
        for (int i = 0; i < cleaned.Length; i++)
        {
            if (char.IsHighSurrogate(cleaned[i]) && i + 1 < cleaned.Length && char.IsLowSurrogate(cleaned[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(cleaned[i]) || isBad(cleaned[i]))
            {
                cleaned[i] = Replacement;
                changed = true;
            }
        }

        return changed ? new(cleaned) : text;
    }
}

using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Input;

/// <summary>
/// Tells letters that come from UTF-8 read as Windows-1252 or Latin-1: <c>Ã©</c> for é, <c>â€™</c> for ’, <c>Â°</c>; and control characters that are
/// Windows-1252 read
/// as Latin-1. A capital <c>Ã</c> before a letter is Portuguese and stays unreported.
/// </summary>
internal static class MojibakeForm
{
    internal static Slice Find(ReadOnlySpan<char> text)
    {
        for (int at = 0; at + 1 < text.Length;)
        {
            int next = text[at..].IndexOfAny('Ã', 'Â', 'â');
            if (next < 0 || at + next + 1 >= text.Length)
            {
                return FindControl(text);
            }

            at += next;
            char second = text[at + 1];
            bool isForm = text[at] switch
            {
                'Ã' => IsTrail(second),
                'Â' => second is >= '\u00A1' and <= '\u00BF' or (>= '\u0080' and <= '\u009F'),
                _ => IsThreeBytes(text[(at + 1)..]),
            };
            if (isForm)
            {
                return new(at, at + 2);
            }

            at++;
        }

        return FindControl(text);
    }

    // U+0085 is a line end of its own.
    private static Slice FindControl(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\u0086', '\u009F');
        return at < 0 ? default : new(at, at + 1);
    }

    // What the second byte of a letter, 80 to BF, is in either encoding.
    private static bool IsTrail(char c) => c is >= '\u0080' and <= '\u00BF' or 'Œ' or 'œ' or 'Š' or 'š' or 'Ž' or 'ž' or 'Ÿ' or 'ƒ' or 'ˆ' or '˜'
        or '–' or '—' or '‘' or '’' or '‚' or '“' or '”' or '„' or '†' or '‡' or '•' or '…' or '‰' or '‹' or '›' or '€' or '™';

    // "â€" opens quotes and dashes, "â„¢" the trade mark.
    private static bool IsThreeBytes(ReadOnlySpan<char> rest) => rest[0] is '€' or '\u0080' || (rest.Length > 1 && rest[0] == '„' && rest[1] == '¢');
}

using System.Text;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Calendars.Reading;

/// <summary>The text of a file: UTF-8, as RFC 5545 asks, or what a byte order mark says.</summary>
internal static class CalendarBytes
{
    // UTF-32 before UTF-16, whose mark begins as it does.
    private static readonly Encoding[] Marked =
    [
        Strict(Encoding.UTF8), Strict(Encoding.UTF32), Strict(new UTF32Encoding(bigEndian: true, byteOrderMark: true)), Strict(Encoding.Unicode),
        Strict(Encoding.BigEndianUnicode),
    ];

    /// <summary>Returns the text; bytes that are none become U+FFFD, and the place of the first is noted.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes, string sourceName, List<Diagnostic> diagnostics)
    {
        Encoding encoding = Marked[0];
        foreach (Encoding marked in Marked)
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                encoding = marked;
                bytes = bytes[marked.Preamble.Length..];
                break;
            }
        }

        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            Encoding lenient = With(encoding, new DecoderReplacementFallback("\uFFFD"));
            string before = lenient.GetString(bytes[..Math.Max(0, failure.Index)]);
            diagnostics.Add(new(InterchangeDiagnostics.CalendarBadEncoding, PlaceBehind(before, sourceName), []));
            return lenient.GetString(bytes);
        }
    }

    // Lines end as the reader ends them.
    private static SourceReference PlaceBehind(string text, string sourceName)
    {
        (int line, int start) = (0, 0);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return new(sourceName, new(text.Length, 0), line, text.Length - start);
    }

    private static Encoding Strict(Encoding encoding) => With(encoding, DecoderFallback.ExceptionFallback);

    private static Encoding With(Encoding encoding, DecoderFallback fallback)
    {
        Encoding other = (Encoding)encoding.Clone();
        other.DecoderFallback = fallback;
        return other;
    }
}

using System.Text;

namespace Ilo.Domain.Interchange.Tests.Calendars;

/// <summary>What readers forgive and the format does not (RFC 5545, 3.1).</summary>
internal static class CalendarLines
{
    /// <summary>Returns what is wrong with the lines of a calendar.</summary>
    internal static IEnumerable<string> Faults(byte[] calendar)
    {
        UTF8Encoding utf8 = new(false, throwOnInvalidBytes: true);
        int start = 0;
        while (start < calendar.Length)
        {
            int end = calendar.AsSpan(start).IndexOf("\r\n"u8);
            if (end < 0)
            {
                yield return "The last line does not end in CRLF.";
                yield break;
            }

            string? fault = Fault(calendar.AsSpan(start, end), utf8);
            if (fault is not null)
            {
                yield return fault;
            }

            start += end + 2;
        }
    }

    private static string? Fault(ReadOnlySpan<byte> line, UTF8Encoding utf8)
    {
        try
        {
            string text = utf8.GetString(line);
            return line.Length > 75 ? $"The line has {line.Length} octets: {text}"
                : text.Any(character => char.IsControl(character) && character is not '\t' and < '\u0080') ? $"The line has a control character: {text}"
                : null;
        }
        catch (ArgumentException)
        {
            return "The line is not UTF-8 on its own.";
        }
    }
}

using System.Globalization;
using System.Text;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>Folds content lines (RFC 5545, 3.1): at most 75 octets, CRLF, and a blank before what goes on.</summary>
/// <remarks>Ical.Net 5.2.4 folds between the two halves of a surrogate pair, which no encoding can write; so its folds are taken out and made anew.</remarks>
internal static class ContentLines
{
    private const int MostOctets = 75;
    private const string Break = "\r\n";
    private const string Fold = "\r\n ";

    /// <summary>Returns the lines folded between characters as people see them; a character longer than a line, between its code points.</summary>
    internal static string Refold(string text)
    {
        StringBuilder folded = new(text.Length + 64);
        foreach (string line in text.Replace(Fold, "", StringComparison.Ordinal).Split(Break))
        {
            Append(folded, line);
            folded.Append(Break);
        }

        // The text ends in a break, behind which there is no line.
        folded.Length -= Break.Length;
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, string line)
    {
        int room = MostOctets;
        for (int i = 0; i < line.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(line, i);
            if (Encoding.UTF8.GetByteCount(line.AsSpan(i, length)) >= MostOctets)
            {
                length = Rune.GetRuneAt(line, i).Utf16SequenceLength;
            }

            int octets = Encoding.UTF8.GetByteCount(line.AsSpan(i, length));
            if (octets > room)
            {
                folded.Append(Fold);
                room = MostOctets - 1;
            }

            folded.Append(line, i, length);
            room -= octets;
            i += length;
        }
    }
}

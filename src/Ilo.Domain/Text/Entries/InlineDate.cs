using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>A date and behind a sign the title on one line, as in <c>26 - 27 May 2014: Title</c> and <c>30 Avril 2015 -Titre</c>.</summary>
/// <remarks>A title can open so as well: it is asked only where an entry has no date line.</remarks>
internal static class InlineDate
{
    [MethodImpl(Compiled.Once)]
    internal static bool TryRead(ReadOnlySpan<char> text, Slice slice, out DateHead head, out Slice title)
    {
        head = default;
        title = default;
        ReadOnlySpan<char> line = slice.In(text);
        if (line.IsEmpty || !char.IsAsciiLetterOrDigit(line[0]) || !DateLineParser.TryParse(line, out DateLine date)
            || date is not { Status: DateLineStatus.Dates, Precision: DatePrecision.Day } || date.RestStart >= line.Length
                || line[date.RestStart] is not (':' or '-' or '–' or '—'))
        {
            return false;
        }

        title = Slice.Trim(text, slice.Start + date.RestStart + 1, slice.End);
        if (title.Length < 3 || !(char.IsUpper(text[title.Start]) || text[title.Start] is '"' or '“' or '«' or '¿' or '¡')
            || Prose.CountWords(title.In(text), 2) < 2 || !Prose.HasLetter(title.In(text)))
        {
            return false;
        }

        head = new() { Line = date, Date = new(slice.Start, slice.Start + date.Length) };
        return true;
    }
}

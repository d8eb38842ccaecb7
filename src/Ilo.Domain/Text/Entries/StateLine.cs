using Ilo.Domain.Dates;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// A line that says only what became of an event or a project, with signs around it perhaps: <c>CANCELLED</c>, <c>(Reporté)</c>, <c>Postponed until further
/// notice</c>. It is a label above a title, part of the summary below it, and never a title.
/// </summary>
internal static class StateLine
{
    private const string Signs = " ()[]{}<>«»“”\"*!:.-–—/|\u00A0";

    internal static bool Is(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.Trim(Signs);
        int space = words.IndexOfAny(' ', '\u00A0');
        return PagePhrases.Statuses.Contains(words)
            || (space > 0 && PagePhrases.Statuses.Contains(words[..space]) && DatePeriod.IsOpenEnd(words[(space + 1)..].Trim()));
    }
}

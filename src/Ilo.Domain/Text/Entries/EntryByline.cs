using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>Finds the author line of an entry among the first lines of its summary.</summary>
internal static class EntryByline
{
    internal static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, ref EntryDraft draft)
    {
        if (!draft.Byline.IsEmpty)
        {
            return;
        }

        for (int i = draft.SummaryPart; i < Math.Min(draft.EndPart, draft.SummaryPart + 2); i++)
        {
            if (Byline.Is(parts[i].Text.In(text)))
            {
                draft.Byline = parts[i].Text;
                draft.BylinePart = i;
                return;
            }
        }
    }
}

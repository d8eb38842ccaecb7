using System.Buffers;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Input;

/// <summary>
/// Reports texts that are not the text of a page: a path or an address, HTML, UTF-16 read as another encoding; and what another program has left in one: tags,
/// entities, Markdown, letters of a wrong encoding. Each kind once, where it first stands.
/// </summary>
internal static class InputForms
{
    // Zero characters between letters: more than one in four is no accident.
    private const int ZeroSample = 256;

    private static readonly SearchValues<char> Marks = SearchValues.Create("<&#*]\0");

    /// <param name="text">The text.</param>
    /// <param name="notes">Where it is reported.</param>
    /// <param name="numbered">The numbers that a program set in front of links.</param>
    /// <returns>Where the first heading of Markdown stands; -1 where none does.</returns>
    internal static int Report(ReadOnlySpan<char> text, Notes notes, out LinkNumbers numbered)
    {
        numbered = default;
        if (PathForm.Is(text, out Slice path))
        {
            notes.Report(DiagnosticDescriptors.PathGiven, path, Quote.Of(path.In(text)));
            return -1;
        }

        if (MojibakeForm.Find(text) is { IsEmpty: false } wrong)
        {
            notes.Report(DiagnosticDescriptors.WrongEncoding, wrong, Quote.Of(wrong.In(text)));
        }

        if (!text.ContainsAny(Marks))
        {
            return -1;
        }

        if (IsZeroed(text))
        {
            notes.Report(DiagnosticDescriptors.ZeroCharacters, new(0, Math.Min(text.Length, 2)));
        }

        if (HtmlForm.IsDocument(text, out Slice opening))
        {
            notes.Report(DiagnosticDescriptors.HtmlGiven, opening, Quote.Of(opening.In(text)));
            return -1;
        }

        return ReportMarks(text, notes, out numbered);
    }

    // The first tag, the first entity and the first of each mark of Markdown, in one pass over the signs that open them.
    private static int ReportMarks(ReadOnlySpan<char> text, Notes notes, out LinkNumbers numbered)
    {
        Slice tag = default;
        Slice entity = default;
        Slice markdown = default;
        int heading = -1;
        int first = -1;
        for (int at = text.IndexOfAny(Marks); at >= 0;)
        {
            switch (text[at])
            {
                case '<':
                    tag = tag.IsEmpty ? HtmlForm.TagAt(text, at) : tag;
                    break;
                case '&':
                    entity = entity.IsEmpty ? HtmlForm.EntityAt(text, at) : entity;
                    break;
                default:
                    first = first < 0 && LinkNumbers.IsFirst(text, at) ? at : first;
                    heading = heading < 0 && text[at] == '#' && MarkdownForm.HeadingMark(text, at) > 0 ? at : heading;
                    markdown = markdown.IsEmpty ? MarkdownForm.At(text, at) : markdown;
                    break;
            }

            int next = text[(at + 1)..].IndexOfAny(Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        numbered = first < 0 ? default : LinkNumbers.Of(text, first);
        Report(text, tag, DiagnosticDescriptors.TagsLeft, notes);
        Report(text, entity, DiagnosticDescriptors.EntitiesLeft, notes);
        Report(text, markdown, DiagnosticDescriptors.MarkdownLeft, notes);
        return markdown.IsEmpty ? -1 : heading;
    }

    private static void Report(ReadOnlySpan<char> text, Slice found, DiagnosticDescriptor descriptor, Notes notes)
    {
        if (!found.IsEmpty)
        {
            notes.Report(descriptor, found, Quote.Of(found.In(text)));
        }
    }

    private static bool IsZeroed(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> sample = text[..Math.Min(text.Length, ZeroSample)];
        return sample.Count('\0') * 4 > sample.Length;
    }
}

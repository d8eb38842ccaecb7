using Ilo.Domain;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Commands.Showing;

/// <summary>Writes all that is known of one item as a page of Markdown: the same as <see cref="ItemCard"/>.</summary>
internal sealed class ItemMarkdown(TextWriter output, IReadOnlyDictionary<string, PageInput> pages, LocalDate today)
{
    internal void Write(ShownItem item)
    {
        output.WriteLine($"# {MarkdownText.Escaped(item.Record.Title)}");
        Paragraph($"{item.Noun} `{item.Identifier}`");
        output.WriteLine();
        foreach ((string label, string text) in ItemFacts.Of(item.Record, today).Where(fact => fact.Text.Length > 0))
        {
            output.WriteLine($"- **{label}:** {MarkdownText.Escaped(text)}");
        }

        WriteText(item.Record);
        WriteEvidence([.. Evidence.Of(item, pages, themes: false)]);
        Points("Belongs to it", item.Related.Select(
            related => MarkdownText.Escaped($"{related.How}: {related.Record.Title}{ItemFacts.Behind(related.Record)}")));
        Points("Read on", item.Sources.Select(source => $"{Place(source.Place.SourceName, source.Place.Line)}, {Words.Of(source.Page)}"
            + (source.Place.Link is { } link ? $", <{link.AbsoluteUri}>" : "")));
    }

    private void WriteText(IRecord record)
    {
        if (record.Summary is { } summary)
        {
            Paragraph(MarkdownText.Paragraph(summary));
        }

        foreach (Section section in record.Sections)
        {
            if (section.Heading is { } heading)
            {
                Heading(heading);
            }

            bool isList = false;
            foreach (Paragraph paragraph in section.Paragraphs)
            {
                if (!isList || !paragraph.IsPoint)
                {
                    output.WriteLine();
                }

                isList = paragraph.IsPoint;
                output.WriteLine(isList ? Point(paragraph) : MarkdownText.Paragraph(paragraph.Text));
            }
        }
    }

    private static string Point(Paragraph point)
    {
        string marker = point.Number is { } number ? $"{Numbers.Plain(number)}." : "-";
        return $"{new string(' ', 4 * Math.Max(point.Depth - 1, 0))}{marker} {MarkdownText.Paragraph(point.Text)}";
    }

    private void WriteEvidence(IReadOnlyList<Evidence> all)
    {
        if (all.Count == 0)
        {
            return;
        }

        Heading("Who says so");
        foreach (IGrouping<string, Evidence> group in all.GroupBy(evidence => $"{evidence.States}: {evidence.Name}"))
        {
            Paragraph($"**{MarkdownText.Escaped(group.Key)}**");
            foreach (Evidence evidence in group)
            {
                output.WriteLine();
                Quotation quote = evidence.Quote;
                string words = MarkdownText.Escaped(quote.Words.Trim());
                output.WriteLine($"> “{MarkdownText.Escaped(quote.Before)}**{words}**{MarkdownText.Escaped(quote.After)}”  ");
                output.WriteLine($"> {Place(evidence.Page?.Name ?? "", quote.Line)}{(evidence.IsCarriedOver ? ", about a linked item" : "")}");
            }
        }
    }

    private void Points(string heading, IEnumerable<string> points)
    {
        string[] all = [.. points];
        if (all.Length > 0)
        {
            Heading(heading);
            output.WriteLine();
            foreach (string point in all)
            {
                output.WriteLine($"- {point}");
            }
        }
    }

    private static string Place(string page, int line) => $"`{Shown.Line(page).Replace('`', '\'')}:{Numbers.Plain(line + 1)}`";

    private void Heading(string text) => Paragraph($"## {MarkdownText.Escaped(text)}");

    private void Paragraph(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
    }
}

using Ilo.Domain;
using Ilo.Domain.Diagnostics;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Commands.Showing;

/// <summary>Writes all that is known of one item: facts, text, and who says so.</summary>
internal sealed class ItemCard
{
    private const int WidestText = 100;
    private const int Label = 10;
    private const int Margin = 2;
    private const int DeepestList = 6;

    private readonly Terminal _terminal;
    private readonly IReadOnlyDictionary<string, PageInput> _pages;
    private readonly LocalDate _today;
    private readonly int _width;

    internal ItemCard(Terminal terminal, IReadOnlyDictionary<string, PageInput> pages, LocalDate today)
    {
        _terminal = terminal;
        _pages = pages;
        _today = today;
        _width = Math.Min(terminal.Width, WidestText);
    }

    internal void Write(ShownItem item)
    {
        foreach (string line in Wrap.Lines(item.Record.Title, _width))
        {
            _terminal.Out.WriteLine(Paint.In(_terminal, Colour.Bold, line));
        }

        foreach (string line in Wrap.Lines($"{item.Noun} {item.Identifier}", _width))
        {
            _terminal.Out.WriteLine(Paint.In(_terminal, Colour.Grey, line));
        }

        _terminal.Out.WriteLine();
        foreach ((string label, string text) in ItemFacts.Of(item.Record, _today).Where(fact => fact.Text.Length > 0))
        {
            Lines(Wrap.Hanging(_terminal, label, Label, text, _width));
        }

        WriteText(item.Record);
        WriteEvidence(item);
        WriteRelated(item);
        WriteSources(item);
    }

    private void WriteText(IRecord record)
    {
        if (record.Summary is { } summary)
        {
            _terminal.Out.WriteLine();
            Lines(Wrap.Lines(summary, _width));
        }

        foreach (Section section in record.Sections)
        {
            Heading(section.Heading);
            foreach (Paragraph paragraph in section.Paragraphs)
            {
                WriteParagraph(paragraph);
            }
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        if (!paragraph.IsPoint)
        {
            Lines(Wrap.Lines(paragraph.Text, _width - Margin), Margin);
            return;
        }

        // A list deeper than this would leave no room for its words.
        int indent = Margin * Math.Min(paragraph.Depth, DeepestList);
        string marker = paragraph.Number is { } number ? $"{Numbers.Plain(number)}." : "•";
        Lines(Wrap.Hanging(_terminal, marker, Paint.Cells(marker) + 1, paragraph.Text, _width - indent), indent);
    }

    private void WriteEvidence(ShownItem item)
    {
        Evidence[] all = [.. Evidence.Of(item, _pages, themes: false)];
        if (all.Length == 0)
        {
            return;
        }

        Heading("Who says so");
        foreach (IGrouping<string, Evidence> group in all.GroupBy(evidence => $"{evidence.States}: {evidence.Name}"))
        {
            Lines(Wrap.Lines(group.Key, _width - Margin), Margin);
            foreach (Evidence evidence in group)
            {
                Lines(evidence.Quote.Lines(_terminal, _width - Margin - Margin), Margin + Margin);
                string remark = evidence.IsCarriedOver ? ", about a linked item" : "";
                WriteLink(evidence.Page?.Target, Place(evidence.Page?.Name ?? "", evidence.Quote.Line) + remark, Margin + Margin, Colour.Grey);
            }
        }
    }

    private void WriteRelated(ShownItem item)
    {
        if (item.Related.Count > 0)
        {
            Heading("Belongs to it");
            foreach ((string how, IRecord record) in item.Related)
            {
                Lines(Wrap.Hanging(_terminal, "  •", Margin + 2, $"{how}: {record.Title}{ItemFacts.Behind(record)}", _width));
            }
        }
    }

    private void WriteSources(ShownItem item)
    {
        Heading("Read on");
        foreach ((SourceReference place, Domain.Text.PageKind kind) in item.Sources)
        {
            string text = $"{Place(place.SourceName, place.Line)}, {Words.Of(kind)}{(place.Link is { } link ? $", {link}" : "")}";
            WriteLink(_pages.GetValueOrDefault(place.SourceName)?.Target, text, Margin, Colour.None);
        }
    }

    // Each line leads there.
    private void WriteLink(Uri? target, string text, int indent, Colour colour) =>
        Lines(Wrap.Lines(text, _width - indent).Select(line => Links.To(_terminal, target, Paint.In(_terminal, colour, line))), indent);

    private static string Place(string page, int line) => $"{page}:{Numbers.Plain(line + 1)}";

    private void Heading(string? text)
    {
        _terminal.Out.WriteLine();
        if (text is not null)
        {
            _terminal.Out.WriteLine(Paint.In(_terminal, Colour.Bold, Shown.Line(text)));
        }
    }

    private void Lines(IEnumerable<string> lines, int indent = 0)
    {
        foreach (string line in lines)
        {
            _terminal.Out.WriteLine(new string(' ', indent) + line);
        }
    }
}

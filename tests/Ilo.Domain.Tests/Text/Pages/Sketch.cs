using System.Globalization;
using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>A reading in a few lines: what is set, in the order of the page's properties, then the diagnostics, then what each printed text was read
/// as.</summary>
internal static class Sketch
{
    internal static string Of(PageReading reading)
    {
        Page page = reading.Page;
        StringBuilder sketch = new();
        sketch.Append(page.Kind).Append(": ").Append(page.Title ?? "-");
        Line(sketch, "label", page.Label);
        Line(sketch, "type", page.Type);
        Line(sketch, "dates", page.Dates?.ToString());
        Line(sketch, "precision", page.Precision == default ? null : page.Precision.ToString());
        Line(sketch, "place", page.Place);
        Line(sketch, "intro", page.Introduction);
        Line(sketch, "donors", Joined(page.Donors));
        Line(sketch, "partners", Joined(page.Partners));
        Line(sketch, "budget", page.Budget?.ToString());
        Line(sketch, "locations", Joined(page.Locations));
        Line(sketch, "beneficiaries", Joined(page.Beneficiaries));
        foreach (Section section in page.Sections)
        {
            Line(sketch, "section", Joined([section.Heading ?? "-", .. section.Paragraphs.Select(paragraph => paragraph.Text)]));
        }

        foreach (Entry entry in page.Entries)
        {
            sketch.Append('\n').Append(Of(entry));
        }

        foreach (Diagnostic diagnostic in reading.Diagnostics)
        {
            sketch.Append('\n').Append(
                CultureInfo.InvariantCulture, $"{diagnostic.Id} at {diagnostic.Source.Line}:{diagnostic.Source.Column}+{diagnostic.Source.Span.Length}");
            sketch.Append(diagnostic.Arguments.Count == 0 ? "" : ": " + Joined(diagnostic.Arguments));
        }

        return sketch.Append('\n').Append(Roles(reading)).ToString().TrimEnd();
    }

    /// <summary>The kind and, where the page may be of another, that one behind a question mark.</summary>
    internal static string KindOf(string text)
    {
        PageReading reading = PageReader.Read(text);
        Diagnostic? uncertain = reading.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "ILO0201");
        return uncertain is null ? reading.Page.Kind.ToString() : $"{uncertain.Arguments[0]}?{uncertain.Arguments[1]}";
    }

    /// <summary>What each printed text was read as, an entry's with its index.</summary>
    internal static string Roles(PageReading reading) => string.Join(' ', reading.Segments.Where(segment => segment.Role != SegmentRole.Blank)
        .Select(segment => segment.Entry < 0 ? segment.Role.ToString() : $"{segment.Role}{segment.Entry}"));

    private static string Of(Entry entry)
    {
        StringBuilder sketch = new();
        sketch.Append("* ").Append(entry.Kind?.ToString() ?? "?").Append(entry.Number is { } number ? $" {number}" : "").Append(": ")
            .Append(entry.Title ?? "-");
        Part(sketch, "group", entry.Group);
        Part(sketch, "credit", entry.Credit);
        Part(sketch, "label", entry.Label);
        Part(sketch, "dates", entry.Dates?.ToString());
        Part(sketch, "precision", entry.Precision == default ? null : entry.Precision.ToString());
        Part(sketch, "place", entry.Place);
        Part(sketch, "budget", entry.Budget?.ToString());
        Part(sketch, "code", entry.Code);
        Part(sketch, "byline", entry.Byline);
        Part(sketch, "summary", entry.Summary);
        return sketch.ToString();
    }

    private static string? Joined(ValueList<string> texts) => texts.Count == 0 ? null : string.Join(" | ", texts);

    private static void Line(StringBuilder sketch, string name, string? value) => sketch.Append(value is null ? "" : $"\n{name}: {value}");

    private static void Part(StringBuilder sketch, string name, string? value) => sketch.Append(value is null ? "" : $" / {name} {value}");
}

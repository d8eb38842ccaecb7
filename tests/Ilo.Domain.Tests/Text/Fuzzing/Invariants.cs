using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;
using Ilo.Domain.Text.Input;

namespace Ilo.Domain.Tests.Text.Fuzzing;

/// <summary>What holds for the reading of any text.</summary>
internal static class Invariants
{
    internal static void Check(string text)
    {
        PageReading reading = PageReader.Read(text);
        int at = 0;
        foreach (Segment segment in reading.Segments)
        {
            Assert.True(segment.Span.Start == at && segment.Span.Length > 0, $"Segments leave a hole or overlap at {at}.");
            at = segment.Span.End;
            if (segment.Role == SegmentRole.Blank)
            {
                for (int i = segment.Span.Start; i < segment.Span.End; i++)
                {
                    Assert.True(
                        char.IsWhiteSpace(text[i]) || OddCharacters.IsInvisible(text[i]) || IsMarkOfReportedHeading(reading, text, i),
                        $"The character '{text[i]}' at {segment.Span} was lost.");
                }
            }

            Assert.InRange(segment.Entry, -1, reading.Page.Entries.Count - 1);
        }

        Assert.Equal(text.Length, at);
        foreach (Diagnostic diagnostic in reading.Diagnostics)
        {
            Assert.InRange(diagnostic.Source.Span.End, 0, text.Length);
            Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message));
        }

        for (int i = 0; i < reading.Page.Entries.Count; i++)
        {
            Entry entry = reading.Page.Entries[i];
            AssertSource(reading, i, entry.Title is not null, SegmentRole.Title);
            AssertSource(reading, i, entry.Number is not null, SegmentRole.EntryMarker);
            AssertSource(reading, i, entry.Byline is not null, SegmentRole.Byline);
            AssertSource(reading, -1, entry.Group is not null, SegmentRole.Group);
            AssertSource(reading, i, entry.Dates is not null, SegmentRole.Date);
            AssertSource(reading, i, entry.Place is not null, SegmentRole.Place);
            AssertSource(reading, i, entry.Budget is not null, SegmentRole.Budget);
            AssertSource(reading, i, entry.Code is not null, SegmentRole.Code);
            AssertSource(reading, i, entry.Label is not null, SegmentRole.Label);
            AssertSource(reading, i, entry.Credit is not null, SegmentRole.Credit);
            AssertSource(reading, i, entry.Summary is not null, SegmentRole.Summary);
        }

        AssertSource(reading, -1, reading.Page.Title is not null, SegmentRole.PageTitle);
        AssertSource(reading, -1, reading.Page.Label is not null, SegmentRole.PageLabel);
        AssertSource(reading, -1, reading.Page.Introduction is not null, SegmentRole.Introduction);
        AssertSource(reading, -1, reading.Page.Type is not null, SegmentRole.Type);
        AssertSource(reading, -1, reading.Page.Dates is not null, SegmentRole.Date);
        AssertSource(reading, -1, reading.Page.Place is not null, SegmentRole.Place);
        AssertSource(reading, -1, reading.Page.Budget is not null, SegmentRole.Budget);
        AssertSource(reading, -1, reading.Page.Code is not null, SegmentRole.Code);
        AssertSource(reading, -1, reading.Page.Organizer is not null, SegmentRole.Organizer);
        AssertSource(reading, -1, !reading.Page.Donors.IsEmpty, SegmentRole.Donor);
        AssertSource(reading, -1, !reading.Page.Partners.IsEmpty, SegmentRole.Partner);
        AssertSource(reading, -1, !reading.Page.Locations.IsEmpty, SegmentRole.Place);
        AssertSource(reading, -1, !reading.Page.Beneficiaries.IsEmpty, SegmentRole.Beneficiaries);
        AssertSource(reading, -1, reading.Page.Sections.Any(section => section.Heading is not null), SegmentRole.SectionHeading);
        Assert.True(reading.Records.Count > 0 || reading.Diagnostics.Count > 0, "The page gives no record and is silent.");
        bool blank = text.All(c => char.IsWhiteSpace(c) || OddCharacters.IsInvisible(c));
        Assert.Equal(blank, reading.Diagnostics.Any(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.EmptyText));
    }

    // A heading of Markdown loses its hashes, which one diagnostic a page says.
    private static bool IsMarkOfReportedHeading(PageReading reading, string text, int at)
    {
        int first = at;
        while (first > 0 && text[first - 1] == '#')
        {
            first--;
        }

        return text[at] == '#' && MarkdownForm.HeadingMark(text, first) > 0
            && reading.Diagnostics.Any(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.MarkdownLeft);
    }

    private static void AssertSource(PageReading reading, int entry, bool isGiven, SegmentRole role) =>
        Assert.True(!isGiven || reading.FindSource(entry, role) is not null, $"The {role} of entry {entry} has no source.");
}

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
                foreach (char c in text.AsSpan(segment.Span.Start, segment.Span.Length))
                {
                    Assert.True(char.IsWhiteSpace(c) || OddCharacters.IsInvisible(c), $"The character '{c}' at {segment.Span} was lost.");
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

        Assert.True(reading.Records.Count > 0 || reading.Diagnostics.Count > 0, "The page gives no record and is silent.");
        bool blank = text.All(c => char.IsWhiteSpace(c) || OddCharacters.IsInvisible(c));
        Assert.Equal(blank, reading.Diagnostics.Any(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.EmptyText));
    }
}

using System.Globalization;
using System.Text;
using Ilo.Domain.Interchange.Calendars;

namespace Ilo.Domain.Interchange.Tests.Calendars;

/// <summary>Where lines are folded: at 75 octets, and never inside what a reader sees as one character.</summary>
public sealed class FoldingTests
{
    private const int MostOctets = 75;

    [Theory]
    [InlineData("e\u0301\u0323\u0330")]
    [InlineData("が\u0301")]
    [InlineData("नि")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("🇫🇷")]
    [Trait("Trap", "3")]
    public void Write_ACharacterOfSeveralCodePoints_IsNeverPartedAndLinesAreAsLongAsTheyCanBe(string character)
    {
        int octets = Encoding.UTF8.GetByteCount(character);
        for (int length = 1; length < 90; length++)
        {
            string title = new string('a', length) + string.Concat(Enumerable.Repeat(character, 20)) + "z";
            string[] lines = SummaryOf(title);
            Assert.Equal("SUMMARY:" + title, string.Concat(lines));
            HashSet<int> between = [.. StringInfo.ParseCombiningCharacters(title)];
            int place = lines[0].Length - "SUMMARY:".Length;
            for (int i = 1; i < lines.Length; place += lines[i++].Length)
            {
                Assert.Contains(place, between);

                // The next character had no room: the blank of a line that goes on is one of its octets.
                int taken = Encoding.UTF8.GetByteCount(lines[i - 1]) + (i == 1 ? 0 : 1);
                Assert.InRange(taken, MostOctets - octets + 1, MostOctets);
            }
        }
    }

    // One character of more marks than a line can hold is folded between them: a line may not be longer.
    [Fact]
    [Trait("Trap", "3")]
    public void Write_ACharacterLongerThanALine_IsPartedBetweenItsCodePoints()
    {
        string title = "e" + new string('\u0301', 200) + "z";
        string[] lines = SummaryOf(title);
        Assert.Equal("SUMMARY:" + title, string.Concat(lines));
        Assert.True(lines.Length > 5);
    }

    // The line of the title and those that it goes on in, without their blanks.
    private static string[] SummaryOf(string title)
    {
        Event record = new() { Title = title, Dates = new(new(2019, 12, 11), new(2019, 12, 12)) };
        byte[] bytes = Items.Written(stream => CalendarWriter.Write(stream, [Items.Of(record)], new() { Stamp = Items.Moment, Links = Items.Links })).Bytes;
        Assert.Empty(CalendarLines.Faults(bytes));
        string[] all = Encoding.UTF8.GetString(bytes).Split("\r\n");
        int first = Array.FindIndex(all, line => line.StartsWith("SUMMARY:", StringComparison.Ordinal));
        return [all[first], .. all.Skip(first + 1).TakeWhile(line => line.StartsWith(' ')).Select(line => line[1..])];
    }
}

using System.Text;

namespace Ilo.Domain.Interchange.Tests.Calendars;

/// <summary>The check of lines sees what it is there for.</summary>
public sealed class CalendarLinesTests
{
    private const string Good = "BEGIN:VCALENDAR\r\nSUMMARY:日本\r\nEND:VCALENDAR\r\n";

    [Fact]
    public void Faults_OfGoodLines_AreNone()
    {
        Assert.Empty(CalendarLines.Faults(Encoding.UTF8.GetBytes(Good)));
        Assert.Empty(CalendarLines.Faults(Encoding.UTF8.GetBytes($"X:{new string('x', 73)}\r\n")));
        Assert.Empty(CalendarLines.Faults(Encoding.UTF8.GetBytes($"X:{new string('x', 71)}é\r\n")));
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nSUMMARY:a\r\n", "control character")]
    [InlineData("BEGIN:VCALENDAR\rSUMMARY:a\r\n", "control character")]
    [InlineData("SUMMARY:a\u007F\r\n", "control character")]
    [InlineData("SUMMARY:a\u0001\r\n", "control character")]
    [InlineData("SUMMARY:a", "CRLF")]
    [InlineData("X:12345678901234567890123456789012345678901234567890123456789012345678901234\r\n", "76 octets")]
    [InlineData("X:1234567890123456789012345678901234567890123456789012345678901234567890123日\r\n", "78 octets")]
    public void Faults_OfALineThatIsNoneOfTheFormat_SayWhy(string line, string why) =>
        Assert.Contains(why, Assert.Single(CalendarLines.Faults(Encoding.UTF8.GetBytes(line))), StringComparison.Ordinal);

    // A fold inside a character leaves two lines that are no text; so does a byte that is none of UTF-8, or one that says half a surrogate pair.
    [Fact]
    public void Faults_OfBytesThatAreNoUtf8_SayWhy()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Good);
        int wide = bytes.AsSpan().IndexOf("日"u8) + 1;
        Assert.Equal(2, CalendarLines.Faults([.. bytes[..wide], .. "\r\n "u8, .. bytes[wide..]]).Count(fault => fault.Contains("UTF-8", StringComparison.Ordinal)));
        byte[][] bad = [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE9]];
        Assert.All(bad, one => Assert.Contains(
            "UTF-8", Assert.Single(CalendarLines.Faults([.. "SUMMARY:"u8, .. one, .. "x\r\n"u8])), StringComparison.Ordinal));
    }
}

using AngleSharp.Dom;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Takes the day that markup says for machines where the text says none that can be read: <c>&lt;time datetime="2024-05-03"&gt;2 days ago&lt;/time&gt;</c>,
/// or figures that could be two days.
/// </summary>
internal static class MachineDays
{
    private const int IsoLength = 10;
    private const int MaxLetters = 40;
    private const int MostRest = 30;
    private const int MostClockFigures = 4;
    private const string Marked = "time[datetime], [content], abbr[title]";

    internal static void Write(IElement body)
    {
        Dictionary<IElement, ElementFacts>? facts = null;
        foreach (IElement element in body.QuerySelectorAll(Marked).ToArray())
        {
            if (DayOf(element) is not { } day)
            {
                continue;
            }

            facts ??= ElementFacts.Of(body);
            if (facts.TryGetValue(element, out ElementFacts? own) && own.Letters <= MaxLetters && own.Dates == 0 && SpeaksOfTime(element)
                && IsLine(element, facts) && !IsRead(element, facts))
            {
                element.TextContent = LocalDatePattern.Iso.Format(day);
            }
        }
    }

    // "2024-05-03", "2024-05-03T10:00:00+02:00"
    private static LocalDate? DayOf(IElement element)
    {
        string value = (element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title") ?? "").Trim();
        return value.Length >= IsoLength && (value.Length == IsoLength || value[IsoLength] is 'T' or ' ')
            && LocalDatePattern.Iso.Parse(value[..IsoLength]).TryGetValue(default, out LocalDate day) ? day : null;
    }

    // A title or a link may say when it was made; an abbreviation that nobody names stands for anything.
    private static bool SpeaksOfTime(IElement element) =>
        Tags.HeadingLevel(element) == 0 && element.QuerySelector("a, img") is null && element.Closest("a, h1, h2, h3, h4, h5, h6") is null
            && (element.LocalName == "time" || element.ClassList.Length > 0 || element.HasAttribute("itemprop") || element.HasAttribute("property")
                || element.TextContent.Any(char.IsAsciiDigit) || !element.TextContent.Any(char.IsLetter));

    // What stands beside it on its line is no sentence.
    private static bool IsLine(IElement element, Dictionary<IElement, ElementFacts> facts) =>
        NodeWalk.Up(element).FirstOrDefault(Tags.IsBlock) is { } block && facts.TryGetValue(block, out ElementFacts? own)
            && (own.Lines > 1 ? LineEdges.AreAround(element) || Tags.IsBlock(element) : own.Letters <= facts[element].Letters + MostRest);

    // A clock, two days, or a part of a date that the line says as a whole: "3 - 5 May 2014".
    private static bool IsRead(IElement element, Dictionary<IElement, ElementFacts> facts)
    {
        string text = element.TextContent.Trim();
        return (text.Contains(':', StringComparison.Ordinal) && text.Count(char.IsAsciiDigit) <= MostClockFigures)
            || text.Contains(" - ", StringComparison.Ordinal) || text.Contains(" – ", StringComparison.Ordinal)
            || NodeWalk.Up(element).Skip(1).TakeWhile(above => facts.TryGetValue(above, out ElementFacts? own) && own.Letters <= MaxLetters + MostRest)
                .Any(static above => DateLines.HoldsDate(Spaced(above)));
    }

    // As a style sheet would part its parts.
    private static string Spaced(IElement element) =>
        string.Join(' ', NodeWalk.Of(element).Select(static step => step.Node).OfType<IText>().Select(static run => run.Data.Trim())
            .Where(static data => data.Length > 0));
}

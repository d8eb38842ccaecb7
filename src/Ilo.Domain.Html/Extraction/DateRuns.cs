using System.Text;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Finds lines whose date several elements make up: in <c>&lt;time&gt;30 May&lt;/time&gt; - &lt;time&gt;1 June 2025&lt;/time&gt;, Alderton</c> the line is
/// the date and its ends are none.
/// </summary>
internal static class DateRuns
{
    private const int MaxLetters = 200;
    private const int LeastParts = 2;

    /// <summary>Returns the elements that are parts of such lines.</summary>
    internal static HashSet<IElement> PartsOf(IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        HashSet<IElement> parts = [];
        AddParts(content, facts, parts);
        foreach ((INode node, bool isEnd) in NodeWalk.Of(content))
        {
            if (!isEnd && node is IElement { ChildElementCount: >= LeastParts } element && facts[element].Letters > 0)
            {
                AddParts(element, facts, parts);
            }
        }

        return parts;
    }

    private static void AddParts(IElement element, Dictionary<IElement, ElementFacts> facts, HashSet<IElement> parts)
    {
        List<IElement> line = [];
        StringBuilder text = new();
        foreach (INode node in element.ChildNodes)
        {
            if (node is IElement child && (child.LocalName == "br" || Tags.IsBlock(child)))
            {
                Close(line, text, parts);
            }
            else if (node is IElement part)
            {
                // What is longer is no date, whatever stands behind it.
                text.Append(facts[part].Letters <= MaxLetters ? part.TextContent : new string('?', MaxLetters));
                line.Add(part);
            }
            else if (node is IText own && text.Length <= MaxLetters)
            {
                text.Append(own.Data);
            }
        }

        Close(line, text, parts);
    }

    private static void Close(List<IElement> line, StringBuilder text, HashSet<IElement> parts)
    {
        string whole = text.Length <= MaxLetters ? string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";
        if (line.Count >= LeastParts && whole.Any(char.IsAsciiDigit) && DateLines.IsDate(whole)
            && !line.Exists(part => DateLines.IsDateAlone(part.TextContent) && IsAll(whole, part.TextContent)))
        {
            parts.UnionWith(line);
        }

        line.Clear();
        text.Clear();
    }

    // A place, or nothing, stands behind the one element that holds the date.
    private static bool IsAll(string line, string date)
    {
        string bare = DateLines.Bare(date);
        string[] words = bare.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string rest = DateLines.Bare(line);
        string joined = string.Join(' ', words);
        return rest.StartsWith(joined, StringComparison.Ordinal) && rest[joined.Length..].TrimStart() is [] or [',' or '|' or ';', ..];
    }
}

using AngleSharp.Dom;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Writes labels and their values, that a page sets into elements of their own, on lines of their own: lists of terms of known labels, grids of boxes of a
/// label and a value each, and the several values of a cell beside its label.
/// </summary>
internal static class FactBoxes
{
    private const int LeastFacts = 2;
    private const int MostFacts = 40;
    private const int MostLetters = 400;
    private const int MostLines = 12;
    private const int MostBoxLetters = 2000;

    /// <summary>Returns whether a box tells several things of what its page is about: it is no furniture, wherever it stands.</summary>
    internal static bool Is(IElement box, Dictionary<IElement, ElementFacts> all)
    {
        if (all[box] is not { Lines: >= LeastFacts, Letters: <= MostBoxLetters } facts || facts.LinkLetters * 2 > facts.Letters)
        {
            return false;
        }

        HashSet<FieldKind> kinds = [];
        foreach ((INode node, bool isEnd) in NodeWalk.Of(box))
        {
            if (!isEnd && node is IElement { ChildElementCount: 0 } element && all[element] is { Lines: 1, Links: 0 } && LabelOf(element) is { } kind
                && !kinds.Add(kind))
            {
                // Said twice, it is told of several things, each of which has a page of its own.
                return false;
            }
        }

        return kinds.Count >= LeastFacts;
    }

    internal static void Join(IElement body)
    {
        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(body);
        foreach (IElement element in body.QuerySelectorAll("*").Where(static element => element.ChildElementCount is >= LeastFacts and <= MostFacts).ToArray())
        {
            List<(IElement Label, IElement[] Values)> pairs = PairsOf(element, facts);
            foreach ((IElement label, IElement[] values) in pairs)
            {
                INode[] line = [.. LineOf(label, values)];
                if (element.LocalName == "tr")
                {
                    values[0].TextContent = "";
                    values[0].Append(line);
                }
                else
                {
                    Write(label, values, line);
                }
            }
        }
    }

    private static List<(IElement Label, IElement[] Values)> PairsOf(IElement element, Dictionary<IElement, ElementFacts> facts)
    {
        IElement[] children = [.. element.Children];
        bool IsPair((IElement Label, IElement[] Values) pair) => IsLabel(pair.Label, facts) && pair.Values.Length > 0
            && pair.Values.All(value => IsValue(value, facts)) && IsOneValue(pair.Label, pair.Values);
        if (element.LocalName == "tr")
        {
            // One line beside its label is joined to it as it is.
            return children is [var head, var cell] && facts.TryGetValue(cell, out ElementFacts? own) && own.Lines > 1 && IsPair((head, [cell]))
                ? [(head, [cell])] : [];
        }

        List<(IElement Label, IElement[] Values)> pairs;
        if (element.LocalName == "dl" && children[0].LocalName == "dt")
        {
            pairs = [.. children.Where(static child => child.LocalName == "dt").Select(static term => (term, DescriptionsOf(term)))];
            return pairs.Count > 0 && pairs.TrueForAll(IsPair) ? pairs : [];
        }

        if (element.LocalName is "table" or "tbody")
        {
            return [];
        }

        // A grid of boxes, each of a label and its value, below a heading or none.
        pairs = [.. children.Where(static child => child is { ChildElementCount: 2, LocalName: not "tr" } && !HasText(child))
            .Select(static child => (child.Children[0], new[] { child.Children[1] })).Where(IsPair)];
        if (pairs.Count >= LeastFacts && pairs.Count >= children.Length - 1)
        {
            return pairs;
        }

        // Labels and values in turn.
        pairs = [.. children.Chunk(2).Where(static pair => pair.Length == 2).Select(static pair => (pair[0], new[] { pair[1] }))];
        return children.Length % 2 == 0 && pairs.Count >= LeastFacts && pairs.TrueForAll(IsPair) ? pairs : [];
    }

    private static IElement[] DescriptionsOf(IElement term)
    {
        List<IElement> descriptions = [];
        for (IElement? next = term.NextElementSibling; next is { LocalName: "dd" }; next = next.NextElementSibling)
        {
            descriptions.Add(next);
        }

        return [.. descriptions];
    }

    private static void Write(IElement label, IElement[] values, INode[] line)
    {
        IElement field = label.Owner!.CreateElement("div");
        field.Append([label.Owner.CreateTextNode(label.TextContent.Trim().TrimEnd(':', ' ', '\u00A0') + ": "), .. line]);
        label.Replace(field);
        foreach (IElement value in values)
        {
            value.Remove();
        }
    }

    // What stands between two lines of a value: names stand behind each other, parts of an address too; two lines of anything else are no value.
    private static string? SignOf(IElement label) =>
        !FieldLabel.TryGet(Text(label), out FieldKind kind, out _) ? null
        : kind is FieldKind.Donors or FieldKind.Partners or FieldKind.Locations or FieldKind.Beneficiaries or FieldKind.Code or FieldKind.Organizer ? "; "
        : kind == FieldKind.Place ? ", "
        : null;

    private static bool IsOneValue(IElement label, IElement[] values)
    {
        List<List<IText>> lines = [.. values.SelectMany(LinesOf)];
        return lines.Count == 1
            || (lines.Count > 1 && SignOf(label) is not null
                && lines.TrueForAll(static line => line.Sum(static run => run.Data.Trim().Length) <= FieldRows.MaxLabelLetters));
    }

    // The words of the value, with the links that they are.
    private static IEnumerable<INode> LineOf(IElement label, IElement[] values)
    {
        IDocument document = label.Owner!;
        bool isFirst = true;
        foreach (List<IText> line in values.SelectMany(LinesOf))
        {
            if (!isFirst)
            {
                yield return document.CreateTextNode(SignOf(label) ?? " ");
            }

            isFirst = false;
            foreach (IText run in line)
            {
                if (run.ParentElement?.Closest("a") is { } link && Array.Exists(values, value => value.Contains(link)))
                {
                    IElement copy = document.CreateElement("a");
                    copy.SetAttribute("href", link.GetAttribute("href") ?? "");
                    copy.TextContent = run.Data;
                    yield return copy;
                }
                else
                {
                    yield return document.CreateTextNode(run.Data);
                }
            }
        }
    }

    private static List<List<IText>> LinesOf(IElement value)
    {
        List<List<IText>> lines = [];
        bool isOpen = false;
        foreach ((INode node, _) in NodeWalk.Of(value))
        {
            if (node is IText run && (isOpen || !string.IsNullOrWhiteSpace(run.Data)))
            {
                if (!isOpen)
                {
                    lines.Add([]);
                }

                isOpen = true;
                lines[^1].Add(run);
            }
            else if (node is IElement element && (Tags.IsBlock(element) || element.LocalName == "br"))
            {
                isOpen = false;
            }
        }

        return lines;
    }

    private static bool IsLabel(IElement element, Dictionary<IElement, ElementFacts> facts) =>
        facts.TryGetValue(element, out ElementFacts? own) && own is { Lines: 1, Links: 0, Letters: <= FieldRows.MaxLabelLetters }
            && FieldRows.IsLabel(element.TextContent.Trim());

    private static bool IsValue(IElement element, Dictionary<IElement, ElementFacts> facts) =>
        facts.TryGetValue(element, out ElementFacts? own) && own is { Lines: <= MostLines, Letters: > 0 and <= MostLetters, Headings: 0 };

    private static bool HasText(IElement element) => element.ChildNodes.Any(static node => node is IText text && !string.IsNullOrWhiteSpace(text.Data));

    /// <summary>Returns what the label that an element is, or opens with, says of a record; null where it is none.</summary>
    internal static FieldKind? LabelOf(IElement element)
    {
        ReadOnlySpan<char> text = Text(element);
        int colon = text.IndexOf(':');
        text = colon > 0 ? text[..colon] : text;
        return text.Length is > 0 and <= FieldRows.MaxLabelLetters && FieldLabel.TryGet(text, out FieldKind kind, out _)
            && kind is FieldKind.Donors or FieldKind.Partners or FieldKind.Budget or FieldKind.Dates or FieldKind.StartDate or FieldKind.EndDate
                or FieldKind.Locations or FieldKind.Beneficiaries or FieldKind.Code or FieldKind.Place or FieldKind.Organizer ? kind : null;
    }

    private static ReadOnlySpan<char> Text(IElement element) => element.TextContent.AsSpan().Trim().TrimEnd(": \u00A0");
}

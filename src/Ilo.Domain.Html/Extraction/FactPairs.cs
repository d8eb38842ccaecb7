using AngleSharp.Dom;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Finds labels and their values that a page sets into elements of their own: lists of terms of known labels, grids of boxes of a label and a value each, and
/// the several values of a cell beside its label.
/// </summary>
internal static class FactPairs
{
    private const int LeastFacts = 2;
    private const int MostFacts = 40;
    private const int MostLetters = 400;
    private const int MostLines = 12;

    /// <summary>Writes each label with its value on a line of its own.</summary>
    internal static void Join(IElement body)
    {
        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(body);
        foreach (IElement element in body.QuerySelectorAll("*").Where(static element => element.ChildElementCount >= LeastFacts).ToArray())
        {
            NameValues(element, facts);
            List<(IElement Label, IElement[] Values)> pairs = element.ChildElementCount is >= LeastFacts and <= MostFacts ? PairsOf(element, facts) : [];
            pairs = pairs.Count > 0 ? pairs : ListsOf(element, facts);
            bool areFacts = AreFacts(pairs);
            foreach ((IElement label, IElement[] values) in pairs)
            {
                if (areFacts)
                {
                    FactLines.Write(label, values);
                }
                else if (element.LocalName == "dl")
                {
                    FactLines.Explain(label, values);
                }
            }
        }
    }

    // "<span>Donor</span> Norland", "<b>Donor</b><br>Norland": a list of labels that type or a break alone parts from their values.
    private static void NameValues(IElement list, Dictionary<IElement, ElementFacts> facts)
    {
        if (list.ChildElementCount > MostFacts || list.LocalName is "tr" or "table" or "tbody" or "dl")
        {
            return;
        }

        IElement[] labels = [.. list.Children.Where(line => OpensWithLabel(line, facts)).Select(static line => line.Children[0])];
        if (labels.Length >= LeastFacts && labels.Length >= list.ChildElementCount - 1)
        {
            foreach (IElement label in labels)
            {
                if (label.NextElementSibling is { } line)
                {
                    line.Remove();
                }

                label.Replace(list.Owner!.CreateTextNode(label.TextContent.Trim() + ": "));
            }
        }
    }

    private static bool OpensWithLabel(IElement line, Dictionary<IElement, ElementFacts> facts) =>
        (line.ChildElementCount == 1 || line.Children is [_, { LocalName: "br" }])
            && line.Children[0] is var label && label == line.ChildNodes.FirstOrDefault(IsSeen) && !Tags.IsBlock(label)
            && facts.TryGetValue(line, out ElementFacts? own) && own.Letters <= MostLetters && own.Lines == line.ChildElementCount
            && own.Letters > facts[label].Letters && IsLabel(label, facts) && !HasColon(label);

    private static bool IsSeen(INode node) => node is IElement || (node is IText text && !string.IsNullOrWhiteSpace(text.Data));

    private static bool HasColon(IElement label) =>
        label.TextContent.TrimEnd() is [.., ':'] || (label.NextSibling is IText next && next.Data.TrimStart() is [':', ..]);

    /// <summary>Returns the words of a label, without the colon behind it.</summary>
    internal static ReadOnlySpan<char> Text(IElement element) => element.TextContent.AsSpan().Trim().TrimEnd(": \u00A0");

    private static List<(IElement Label, IElement[] Values)> PairsOf(IElement element, Dictionary<IElement, ElementFacts> facts)
    {
        IElement[] children = [.. element.Children];
        bool IsPair((IElement Label, IElement[] Values) pair) => IsLabel(pair.Label, facts) && pair.Values.Length > 0
            && pair.Values.All(value => IsValue(value, facts)) && FactLines.IsOneValue(pair.Label, pair.Values);
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
        if (pairs.Count >= LeastFacts && (pairs.Count >= children.Length - 1 || AreAllAlike(pairs, children)))
        {
            return pairs;
        }

        // Labels and values in turn.
        pairs = [.. children.Chunk(2).Where(static pair => pair.Length == 2).Select(static pair => (pair[0], new[] { pair[1] }))];
        return children.Length % 2 == 0 && (pairs.Count >= LeastFacts || children[0].LocalName == "dt" || (HasColon(children[0]) && !HasText(element)))
            && pairs.TrueForAll(IsPair)
            ? pairs : [];
    }

    // Among other parts, the boxes that are laid out like one of them.
    private static bool AreAllAlike(List<(IElement Label, IElement[] Values)> pairs, IElement[] children)
    {
        string layout = Tags.LayoutName(pairs[0].Label.ParentElement!);
        return layout.Contains('.', StringComparison.Ordinal) && pairs.TrueForAll(pair => Tags.LayoutName(pair.Label.ParentElement!) == layout)
            && children.Count(child => Tags.LayoutName(child) == layout) == pairs.Count;
    }

    // "Donors:" on a line of its own, and a list of names below it.
    private static List<(IElement Label, IElement[] Values)> ListsOf(IElement element, Dictionary<IElement, ElementFacts> facts)
    {
        List<(IElement Label, IElement[] Values)> pairs = [];
        IElement? above = null;
        foreach (INode node in element.ChildNodes)
        {
            if (node is IElement child)
            {
                if (above is { } label && Tags.IsList(child) && IsLabel(label, facts) && label.TextContent.TrimEnd() is [.., ':']
                    && Tags.HeadingLevel(label) == 0 && IsValue(child, facts) && FactLines.IsOfNames(label) && FactLines.IsOneValue(label, [child]))
                {
                    pairs.Add((label, [child]));
                }

                above = child.LocalName == "br" ? above : child;
            }
            else if (node is IText && !string.IsNullOrWhiteSpace(node.TextContent))
            {
                above = null;
            }
        }

        return pairs;
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

    // Fewer than half of the values are of another form than their labels promise: a glossary tells of partners without a name, of a budget without a sum;
    // an interview says a sentence below each.
    private static bool AreFacts(List<(IElement Label, IElement[] Values)> pairs)
    {
        int told = 0;
        int odd = 0;
        foreach ((IElement label, IElement[] values) in pairs)
        {
            if (FieldLabel.TryGet(Text(label), out FieldKind kind, out _) && HasForm(kind))
            {
                told++;
                odd += values.All(value => IsOdd(kind, value.TextContent.AsSpan().Trim())) ? 1 : 0;
            }
        }

        return odd == 0 || odd * 2 < told;
    }

    private static bool HasForm(FieldKind kind) =>
        kind is FieldKind.Donors or FieldKind.Partners or FieldKind.Organizer or FieldKind.Budget or FieldKind.Locations or FieldKind.Place;

    private static bool IsOdd(FieldKind kind, ReadOnlySpan<char> value) =>
        !FieldValue.IsPlaceholder(value) && !(kind == FieldKind.Budget ? value.ContainsAnyInRange('0', '9') : FieldValue.Fits(kind, value));

    private static bool IsLabel(IElement element, Dictionary<IElement, ElementFacts> facts) =>
        facts.TryGetValue(element, out ElementFacts? own) && own is { Lines: 1, Links: 0, Letters: <= FieldRows.MaxLabelLetters }
            && FieldRows.IsLabel(element.TextContent.Trim());

    private static bool IsValue(IElement element, Dictionary<IElement, ElementFacts> facts) =>
        facts.TryGetValue(element, out ElementFacts? own) && own is { Lines: <= MostLines, Letters: > 0 and <= MostLetters, Headings: 0 };

    private static bool HasText(IElement element) => element.ChildNodes.Any(static node => node is IText text && !string.IsNullOrWhiteSpace(text.Data));
}

using AngleSharp.Dom;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells boxes of facts (<c>Donor</c>, <c>Budget</c>) about what a page is about: they are no furniture, wherever they stand.</summary>
internal static class FactBoxes
{
    private const int LeastFacts = 2;
    private const int MostBoxLetters = 2000;

    /// <summary>Returns whether a box tells several things of what its page is about.</summary>
    internal static bool Is(IElement box, Dictionary<IElement, ElementFacts> all)
    {
        if (all[box] is not { Lines: >= LeastFacts, Letters: <= MostBoxLetters } facts || facts.LinkLetters * 2 > facts.Letters || IsOfOthers(box))
        {
            return false;
        }

        HashSet<FieldKind> kinds = [];
        foreach ((INode node, bool isEnd) in NodeWalk.Of(box))
        {
            if (isEnd || node is not IElement { ChildElementCount: 0 } element || all[element].Lines != 1)
            {
                continue;
            }

            // What stands above the facts says whose they are: a link leads to the page of another thing, "Related projects" are others.
            if (kinds.Count == 0 && (IsLink(element, box) || SiteBoxes.IsName(element.TextContent)))
            {
                return false;
            }

            // Said twice, it is told of several things, each of which has a page of its own.
            if (all[element].Links == 0 && LabelOf(element) is { } kind && !kinds.Add(kind))
            {
                return false;
            }
        }

        return kinds.Count >= LeastFacts;
    }

    private static bool IsOfOthers(IElement box) => box.ClassList.Append(box.Id ?? "").SelectMany(NameWords.Of).Any(FurnitureNames.OtherThings.Contains);

    private static bool IsLink(IElement element, IElement box) => element.Closest("a") is { } link && box.Contains(link);

    /// <summary>Returns what the label that an element is, or opens with, says of a record; null where it is none.</summary>
    internal static FieldKind? LabelOf(IElement element)
    {
        ReadOnlySpan<char> text = FactPairs.Text(element);
        int colon = text.IndexOf(':');
        text = colon > 0 ? text[..colon] : text;
        return text.Length is > 0 and <= FieldRows.MaxLabelLetters && FieldLabel.TryGet(text, out FieldKind kind, out _)
            && kind is FieldKind.Donors or FieldKind.Partners or FieldKind.Budget or FieldKind.Dates or FieldKind.StartDate or FieldKind.EndDate
                or FieldKind.Locations or FieldKind.Beneficiaries or FieldKind.Code or FieldKind.Place or FieldKind.Organizer ? kind : null;
    }
}

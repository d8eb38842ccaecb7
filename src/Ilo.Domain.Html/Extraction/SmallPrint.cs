using AngleSharp.Dom;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Takes away the small print at a page's end: what pages of before style sheets set in the smallest type, or as an address, below a text that is set larger.
/// </summary>
internal static class SmallPrint
{
    private const double MostOfText = 0.3;
    private const int MostLetters = 800;

    private static readonly char[] PartSigns = [',', ';', '|', '·', '\n'];

    internal static void Remove(IElement body)
    {
        List<(IText Text, bool IsSmall)> runs = [];
        int small = 0;
        bool isBelowRule = false;
        HashSet<IElement> addresses = [];
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body))
        {
            if (node is IElement element)
            {
                if (!isEnd && element.LocalName == "address" && (isBelowRule || IsOfSite(element)))
                {
                    addresses.Add(element);
                }

                small += !Tags.IsSmallType(element) && !addresses.Contains(element) ? 0 : isEnd ? -1 : 1;
                isBelowRule |= element.LocalName == "hr";
            }
            else if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                runs.Add((text, small > 0));
                isBelowRule = false;
            }
        }

        int first = runs.FindLastIndex(static run => !run.IsSmall) + 1;
        int opening = runs.FindIndex(static run => !run.IsSmall);
        List<IText> last = [.. runs.Skip(first).Select(static run => run.Text)];
        int letters = last.Sum(static text => text.Data.Length);

        // Where small type stands within the text it says nothing; a mark in front opens a note to the text.
        if (opening < 0 || last.Count == 0 || letters > MostLetters || letters > runs.Sum(static run => run.Text.Data.Length) * MostOfText
            || runs.Take(first).Skip(opening).Any(static run => run.IsSmall) || IsNote(last[0].Data)
            || last.Exists(static text => DateLines.IsDate(text.Data)) || HoldsFact(last))
        {
            return;
        }

        foreach (IText text in last)
        {
            text.Remove();
        }
    }

    // The address of whoever made the page says how to reach them, or signs below a rule; that of an event says where it is.
    // One within another is part of it.
    private static bool IsOfSite(IElement address) =>
        address.ParentElement?.Closest("address") is null
            && (address.QuerySelector("a[href]") is not null
                || NodeWalk.Of(address).Any(
                    static step => step.Node is IText text && text.Data.Split(PartSigns).Any(static part => Boxes.IsContact(part.AsSpan().Trim()))));

    // "Donor: Norland", the label bold or not; a telephone number or "Last updated: 3 May 2014" is the site's.
    private static bool HoldsFact(List<IText> runs)
    {
        for (int i = 0; i < runs.Count; i++)
        {
            string line = runs[i].Data.Trim();
            string behind = i + 1 < runs.Count ? runs[i + 1].Data.TrimStart() : "";
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string label = colon > 0 ? line[..colon] : colon < 0 && behind is [':', ..] ? line : "";
            if (label.Length is > 0 and <= FieldRows.MaxLabelLetters && FieldLabel.TryGet(label, out FieldKind kind, out _)
                && kind is not (FieldKind.Contact or FieldKind.Meta or FieldKind.Foreign or FieldKind.DateIssued))
            {
                return true;
            }
        }

        return false;
    }

    // "* With funds of Norland.", "(1) See the report."
    private static bool IsNote(string text) => text.TrimStart() is ['*' or '†' or '‡' or '¹', ..] or ['(' or '[', >= '0' and <= '9', ..];
}

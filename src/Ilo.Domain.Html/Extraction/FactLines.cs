using AngleSharp.Dom;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Writes a label and its values on one line, with the links that they are.</summary>
internal static class FactLines
{
    // Names of ministries are long.
    private const int MostNameLetters = 120;

    /// <summary>Whether a label is one of several names, which can stand behind each other.</summary>
    internal static bool IsOfNames(IElement label) => SignOf(label) is not null;

    /// <summary>Whether the values of a label are one line, or several that can stand behind each other.</summary>
    internal static bool IsOneValue(IElement label, IElement[] values)
    {
        List<List<IText>> lines = [.. values.SelectMany(LinesOf)];
        return lines.Count == 1
            || (lines.Count > 1 && SignOf(label) is not null
                && lines.TrueForAll(static line => line.Sum(static run => run.Data.Trim().Length) <= MostNameLetters));
    }

    /// <summary>Puts a label with its values in the place of the label; in a row of a table, of the cell beside it.</summary>
    internal static void Write(IElement label, IElement[] values)
    {
        INode[] line = [.. LineOf(label, values)];
        if (label.ParentElement is { LocalName: "tr" })
        {
            values[0].TextContent = "";
            values[0].Append(line);
            return;
        }

        Replace(label, values, ": ", line);
    }

    /// <summary>Puts a term with its explanation in the place of the term, on a line that no label opens.</summary>
    internal static void Explain(IElement term, IElement[] values) => Replace(term, values, " – ", [.. LineOf(term, values)]);

    private static void Replace(IElement label, IElement[] values, string sign, INode[] line)
    {
        IElement field = label.Owner!.CreateElement("div");
        field.Append([label.Owner.CreateTextNode(label.TextContent.Trim().TrimEnd(':', ' ', '\u00A0') + sign), .. line]);
        label.Replace(field);
        foreach (IElement value in values)
        {
            value.Remove();
        }
    }

    // What stands between two lines of a value: names stand behind each other, parts of an address too; two lines of anything else are no value.
    private static string? SignOf(IElement label) =>
        !FieldLabel.TryGet(FactPairs.Text(label), out FieldKind kind, out _) ? null
        : kind is FieldKind.Donors or FieldKind.Partners or FieldKind.Locations or FieldKind.Beneficiaries or FieldKind.Code or FieldKind.Organizer ? "; "
        : kind == FieldKind.Place ? ", "
        : null;

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
}

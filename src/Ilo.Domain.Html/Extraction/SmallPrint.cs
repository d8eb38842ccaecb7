using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Takes away the small print at a page's end: what pages of before style sheets set in the smallest type, or as an address, below a text that is set larger.
/// </summary>
internal static class SmallPrint
{
    private const double MostOfText = 0.3;
    private const int MostLetters = 800;

    internal static void Remove(IElement body)
    {
        List<(IText Text, bool IsSmall)> runs = [];
        int small = 0;
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body))
        {
            if (node is IElement element && Tags.IsSmallType(element))
            {
                small += isEnd ? -1 : 1;
            }
            else if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                runs.Add((text, small > 0));
            }
        }

        int first = runs.FindLastIndex(static run => !run.IsSmall) + 1;
        int opening = runs.FindIndex(static run => !run.IsSmall);
        List<IText> last = [.. runs.Skip(first).Select(static run => run.Text)];
        int letters = last.Sum(static text => text.Data.Length);

        // Where small type stands within the text it says nothing; a mark in front opens a note to the text.
        if (opening < 0 || last.Count == 0 || letters > MostLetters || letters > runs.Sum(static run => run.Text.Data.Length) * MostOfText
            || runs.Take(first).Skip(opening).Any(static run => run.IsSmall) || IsNote(last[0].Data) || last.Exists(static text => DateLines.IsDate(text.Data)))
        {
            return;
        }

        foreach (IText text in last)
        {
            text.Remove();
        }
    }

    // "* With funds of Norland.", "(1) See the report."
    private static bool IsNote(string text) => text.TrimStart() is ['*' or '†' or '‡' or '¹', ..] or ['(' or '[', >= '0' and <= '9', ..];
}

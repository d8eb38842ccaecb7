using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>What is known of an element from the text below it, worked out once for the whole page.</summary>
internal sealed class ElementFacts
{
    /// <summary>Gets how many characters that are no white space stand below it.</summary>
    internal int Letters { get; set; }

    /// <summary>Gets how many of them are the text of links.</summary>
    internal int LinkLetters { get; set; }

    /// <summary>Gets how many links are below it.</summary>
    internal int Links { get; set; }

    /// <summary>Gets how many headings are below it, itself included.</summary>
    internal int Headings { get; set; }

    /// <summary>Gets how many first-level headings are below it, itself included.</summary>
    internal int Titles { get; set; }

    /// <summary>Gets how many runs of text below it are a date.</summary>
    internal int Dates { get; set; }

    /// <summary>Gets whether a run of its own text, in no element below it, is a date.</summary>
    internal bool IsDated { get; set; }

    /// <summary>Gets how many lines the text below it has, parted by blocks and line breaks.</summary>
    internal int Lines { get; set; }

    /// <summary>Gets or sets how many runs of text are a field that says how long something lasts: <c>Duration: May 2014 - June 2016</c>.</summary>
    internal int Periods { get; set; }

    /// <summary>Works out the facts of every element below a root, and of the root.</summary>
    internal static Dictionary<IElement, ElementFacts> Of(IElement root)
    {
        Dictionary<IElement, ElementFacts> all = new() { [root] = new() };
        int linkDepth = 0;
        bool isLineOpen = false;
        foreach ((INode node, bool isEnd) in NodeWalk.Of(root))
        {
            if (node is IElement element)
            {
                if (Tags.IsBlock(element) || element.LocalName == "br")
                {
                    isLineOpen = false;
                }

                linkDepth += element.LocalName == "a" ? (isEnd ? -1 : 1) : 0;
                if (isEnd)
                {
                    Leave(all, element, root);
                }
                else
                {
                    all[element] = new()
                    {
                        Links = element.LocalName == "a" ? 1 : 0,
                        Headings = Tags.HeadingLevel(element) > 0 ? 1 : 0,
                        Titles = element.LocalName == "h1" ? 1 : 0
                    };
                }
            }
            else if (node is IText text && node.Parent is IElement parent && all.TryGetValue(parent, out ElementFacts? facts))
            {
                int letters = text.Data.Count(character => !char.IsWhiteSpace(character));
                facts.Letters += letters;
                facts.LinkLetters += linkDepth > 0 ? letters : 0;
                bool isDate = letters > 0 && DateLines.HoldsDate(text.Data);
                facts.Dates += isDate ? 1 : 0;
                facts.Periods += !isDate && letters > 0 && DateLines.IsPeriodField(text.Data) ? 1 : 0;
                facts.IsDated |= isDate;
                facts.Lines += letters > 0 && !isLineOpen ? 1 : 0;
                isLineOpen |= letters > 0;
            }
        }

        return all;
    }

    private static void Leave(Dictionary<IElement, ElementFacts> all, IElement element, IElement root)
    {
        if (element == root || element.ParentElement is not { } parent || !all.TryGetValue(parent, out ElementFacts? above))
        {
            return;
        }

        ElementFacts facts = all[element];
        above.Letters += facts.Letters;
        above.LinkLetters += facts.LinkLetters;
        above.Links += facts.Links;
        above.Headings += facts.Headings;
        above.Titles += facts.Titles;
        above.Dates += facts.Dates;
        above.Periods += facts.Periods;
        above.Lines += facts.Lines;
    }
}

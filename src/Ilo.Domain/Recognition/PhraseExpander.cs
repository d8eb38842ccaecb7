namespace Ilo.Domain.Recognition;

/// <summary>Writes out the phrases that a pattern stands for: <c>(a|b)</c> is a choice, <c>[a]</c> may be left out, <c>[a|b]</c> is both.</summary>
internal static class PhraseExpander
{
    internal static IReadOnlyList<string> Expand(string pattern)
    {
        int at = 0;
        return Choice(pattern, ref at);
    }

    private static List<string> Choice(string pattern, ref int at)
    {
        List<string> all = [];
        List<string> one = [""];
        while (at < pattern.Length && pattern[at] is not (')' or ']'))
        {
            char c = pattern[at];
            if (c == '|')
            {
                at++;
                all.AddRange(one);
                one = [""];
            }
            else if (c is '(' or '[')
            {
                at++;
                List<string> inner = Choice(pattern, ref at);
                at++;
                one = [.. one.SelectMany(start => (c == '[' ? inner.Prepend("") : inner).Select(end => start + end))];
            }
            else
            {
                int end = pattern.AsSpan(at).IndexOfAny("()[]|");
                string text = end < 0 ? pattern[at..] : pattern[at..(at + end)];
                at += text.Length;
                one = [.. one.Select(start => start + text)];
            }
        }

        all.AddRange(one);
        return all;
    }
}

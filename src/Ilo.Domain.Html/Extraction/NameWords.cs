namespace Ilo.Domain.Html.Extraction;

/// <summary>Parts class names and identifiers into words: <c>cookie-bar</c>, <c>cookie_bar</c> and <c>cookieBar</c> are the same two.</summary>
internal static class NameWords
{
    /// <summary>Returns the letters of a name alone: "a11y-hidden" and "A11yHidden" have the same but for case.</summary>
    internal static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetter));

    /// <summary>Returns the words of a name, as written.</summary>
    internal static string[] Of(string name)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool ends = i == name.Length || !char.IsAsciiLetter(name[i])
                || (i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]));
            if (!ends)
            {
                continue;
            }

            if (i > start)
            {
                string word = name[start..i];
                words.Add(word);
                words.AddRange(PartNames.Things.Where(thing => word.Length > thing.Length && word.StartsWith(thing, StringComparison.OrdinalIgnoreCase))
                    .Select(thing => word[thing.Length..]));
            }

            start = i < name.Length && char.IsAsciiLetter(name[i]) ? i : i + 1;
        }

        return [.. words];
    }
}

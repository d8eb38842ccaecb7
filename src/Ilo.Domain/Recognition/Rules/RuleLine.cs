using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>A line of a file of rules: <c>what name options: body</c>; or an example.</summary>
/// <param name="What">The first word: class, shape, or what the rule states; the sign of an example.</param>
/// <param name="Name">The second.</param>
/// <param name="Options">What stands between the name and the colon.</param>
/// <param name="Body">What stands behind the colon.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record RuleLine(string What, string Name, string[] Options, string Body, SourceReference Source)
{
    /// <summary>Reads the lines of a file; comments and empty lines are left out.</summary>
    internal static IEnumerable<RuleLine> Read(string name, string text, List<Diagnostic> diagnostics)
    {
        int start = 0;
        bool isBelowRule = false;
        for (int line = 0; start < text.Length; line++)
        {
            int end = text.IndexOf('\n', start) is int found and >= 0 ? found : text.Length;
            ReadOnlySpan<char> row = text.AsSpan(start, end - start).Trim();
            SourceReference source = new(name, new(start, end - start), line, 0);
            start = end + 1;
            if (row.IsEmpty || row[0] is '#' or '\uFEFF')
            {
                continue;
            }

            if (row[0] is '+' or '-')
            {
                // An example of several lines is written in one.
                if (isBelowRule)
                {
                    yield return new(row[0].ToString(), "", [], row[1..].Trim().ToString().Replace("\\n", "\n", StringComparison.Ordinal), source);
                }
                else
                {
                    diagnostics.Add(new(RecognitionDiagnostics.StrayExample, source, []));
                }

                continue;
            }

            int colon = row.IndexOf(':');
            string[] head = (colon < 0 ? row : row[..colon]).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            isBelowRule = head[0] != "class";
            if (colon < 0 || head.Length < 2 || (head[0] is not ("class" or "shape") && !States(head[0].Split('|'))))
            {
                diagnostics.Add(new(RecognitionDiagnostics.NoRule, source, []));
                continue;
            }

            // A line that states one of several things stands for one line of each, and `<*>` for the class of that name.
            string body = row[(colon + 1)..].Trim().ToString();
            foreach (string what in head[0].Split('|'))
            {
                yield return new(what, head[1], head[2..], body.Replace("<*", "<" + what, StringComparison.Ordinal), source);
            }
        }
    }

    // Only states stand beside one another: each rule of a donor, a partner or a project has a line of its own.
    private static bool States(string[] words) =>
        words.All(word => StatementOf(word) is { } states && (words.Length == 1 || states is >= Statement.Postponed and <= Statement.Planned));

    /// <summary>Returns what a word in small letters says that a rule states; null where it says nothing of the kind.</summary>
    internal static Statement? StatementOf(string word) =>
        word.All(char.IsAsciiLetterLower) && Enum.TryParse(word, ignoreCase: true, out Statement statement) ? statement : null;
}

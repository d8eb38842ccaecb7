namespace Ilo.Domain.Tests.Text.Fuzzing;

/// <summary>Damages real pages: cuts, repeats, swaps and splices lines and characters. The same seed gives the same inputs.</summary>
internal sealed class Mutator(IReadOnlyList<string> corpus, int seed)
{
    private const string Signs = "-–—•·*.,:;|>©()[]{}\"'“”’«»/\\ \t\n\r\u00A0\u200B\uFEFF\u0301\uD83D\uDE00\0&%$€0123456789";

    private static readonly string[] Fragments =
    [
        "1. ", "  1. ", "  12. ", "    ", "\n\n\n", "\n-\n", "  • ", "    • ", "2009", "May 2010", "8 - 9 November 2008", "30 February 2010",
        "1 January - 31 December 2021", "Latest", "What's new",
        "Donor: ", "Budget: US$ 1,000", "Date: ", "Location: ", "Press release | ", " > ", "© ILO 2024", "By A. Writer, Director", "14:00", "1er janvier 2010",
        "14 de febrero de 1998", "de", "\r\n", "\u2028",
    ];

    private readonly Random _random = new(seed);

    internal string Next()
    {
        string text = corpus[_random.Next(corpus.Count)];
        for (int rounds = _random.Next(1, 6); rounds > 0; rounds--)
        {
            text = _random.Next(2) == 0 ? MutateLines(text) : MutateCharacters(text);
        }

        return text;
    }

    private string MutateLines(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = _random.Next(lines.Count);
        switch (_random.Next(7))
        {
            case 0:
                lines.RemoveRange(at, _random.Next(1, Math.Min(4, lines.Count - at) + 1));
                break;
            case 1:
                lines.InsertRange(at, lines.GetRange(at, _random.Next(1, Math.Min(4, lines.Count - at) + 1)));
                break;
            case 2:
                int other = _random.Next(lines.Count);
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                string[] donor = corpus[_random.Next(corpus.Count)].Split('\n');
                int from = _random.Next(donor.Length);
                lines.InsertRange(at, donor.Skip(from).Take(_random.Next(1, 12)));
                break;
            case 4:
                lines[at] = new string(' ', _random.Next(8)) + lines[at].TrimStart();
                break;
            case 5:
                lines[at] = Fragments[_random.Next(Fragments.Length)] + lines[at];
                break;
            default:
                lines.Insert(at, "");
                break;
        }

        return string.Join(_random.Next(12) == 0 ? "\r\n" : "\n", lines);
    }

    private string MutateCharacters(string text)
    {
        int at = _random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, _random.Next(1, 40));
        return _random.Next(5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, Signs[_random.Next(Signs.Length)].ToString()),
            3 => text.Insert(at, Fragments[_random.Next(Fragments.Length)]),
            _ => text[..at],
        };
    }
}

using Ilo.Domain;
using NodaTime;

namespace Ilo.Explorer.Output;

/// <summary>The colour and the block of each bar of a timeline; blocks differ where colours say something, so that they can be read without.</summary>
internal sealed class TimelineColours
{
    /// <summary>The line through the chart.</summary>
    internal const char Day = '┊';

    private const char OfOthers = '▄';
    private const char OfNone = '░';

    private static readonly (char Block, Colour Colour)[] OfDonors =
        [('█', Colour.Green), ('▓', Colour.Cyan), ('▒', Colour.Yellow), ('▚', Colour.Blue), ('▀', Colour.Red)];
    private static readonly (string Status, char Block, Colour Colour)[] OfStatus =
        [("active", '█', Colour.Green), ("planned", '░', Colour.Blue), ("closed", '▒', Colour.Grey)];

    private readonly IReadOnlyList<Project> _projects;
    private readonly LocalDate _on;
    private readonly bool _byDonor;
    private readonly List<string> _donors;

    internal TimelineColours(IReadOnlyList<Project> projects, LocalDate on, bool byDonor)
    {
        _projects = projects;
        _on = on;
        _byDonor = byDonor;
        _donors =
        [
            .. projects.Where(project => !project.Donors.IsEmpty).GroupBy(project => Names.Of(project.Donors[0]))
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(OfDonors.Length).Select(group => group.Key),
        ];
    }

    internal Colour Of(Project project) => _byDonor
        ? Rank(project) is >= 0 and int rank ? OfDonors[rank].Colour : Colour.Grey
        : OfStatus.First(status => status.Status == Words.StatusOf(project, _on)).Colour;

    internal char Block(Project project) => _byDonor
        ? project.Donors.IsEmpty ? OfNone : Rank(project) is >= 0 and int rank ? OfDonors[rank].Block : OfOthers
        : OfStatus.First(status => status.Status == Words.StatusOf(project, _on)).Block;

    /// <summary>Returns what the blocks mean, only those that are there.</summary>
    /// <param name="terminal">Where it is written.</param>
    /// <param name="isDayDrawn">Whether the day is a line through the chart; what is said of the status names it anyway.</param>
    internal IEnumerable<string> Legend(Terminal terminal, bool isDayDrawn)
    {
        IEnumerable<(char Block, Colour Colour, string Text)> entries = _byDonor ? Donors() : Statuses();
        string line = "";
        foreach ((char block, Colour colour, string text) in isDayDrawn && _byDonor ? entries.Append((Day, Colour.Grey, Days.Of(_on))) : entries)
        {
            string entry = $"{Paint.In(terminal, colour, block.ToString())} {text}";
            if (line.Length > 0 && Paint.Shown(line) + 2 + Paint.Shown(entry) > terminal.Width)
            {
                yield return line;
                line = "";
            }

            line += (line.Length > 0 ? "  " : "") + entry;
        }

        yield return line;
    }

    private int Rank(Project project) => project.Donors.IsEmpty ? -1 : _donors.IndexOf(Names.Of(project.Donors[0]));

    private IEnumerable<(char Block, Colour Colour, string Text)> Statuses() => OfStatus
        .Select(status => (status.Block, status.Colour, status.Status, Count: _projects.Count(project => Words.StatusOf(project, _on) == status.Status)))
        .Where(status => status.Count > 0)
        .Select((status, i) => (status.Block, status.Colour, $"{status.Status}{(i == 0 ? $" on {Days.Of(_on)}" : "")} ({Numbers.Text(status.Count)})"));

    private IEnumerable<(char Block, Colour Colour, string Text)> Donors()
    {
        int others = _projects.Count(project => !project.Donors.IsEmpty && Rank(project) < 0);
        int without = _projects.Count(project => project.Donors.IsEmpty);
        foreach ((int i, string donor) in _donors.Index())
        {
            yield return (OfDonors[i].Block, OfDonors[i].Colour, $"{donor} ({Numbers.Text(_projects.Count(project => Rank(project) == i))})");
        }

        if (others > 0)
        {
            yield return (OfOthers, Colour.Grey, $"others ({Numbers.Text(others)})");
        }

        if (without > 0)
        {
            yield return (OfNone, Colour.Grey, $"not stated ({Numbers.Text(without)})");
        }
    }
}

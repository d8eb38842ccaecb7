using Ilo.Domain;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands.Overviews;

/// <summary>Three commands to try next on the same pages, each of which finds something.</summary>
internal static class TryNext
{
    private const int Margin = 2;

    internal static void Write(Invocation invocation, Overview overview)
    {
        (string Command, string What)[] all = [.. Commands(invocation, overview)];
        string prefix = invocation.Terminal.CommandPrefix;
        bool isLong = prefix.Contains(' ', StringComparison.Ordinal);
        invocation.Terminal.Out.WriteLine(Paint.In(
            invocation.Terminal, Colour.Bold, isLong && prefix.Length + 20 <= invocation.Terminal.Width ? $"To try, after '{prefix}':" : "To try:"));
        int widest = all.Max(pair => pair.Command.Length) + (isLong ? 0 : prefix.Length + 1);
        foreach ((string command, string what) in all)
        {
            string line = isLong ? command : $"{prefix} {command}";
            bool fits = Margin + widest + Margin + what.Length <= invocation.Terminal.Width;
            string remark = fits ? new string(' ', widest - line.Length + Margin) + Paint.In(invocation.Terminal, Colour.Grey, what) : "";
            invocation.Terminal.Out.WriteLine($"{new string(' ', Margin)}{Paint.In(invocation.Terminal, Colour.Green, Shown.Line(line))}{remark}");
        }

        invocation.Terminal.Out.WriteLine();
    }

    private static IEnumerable<(string Command, string What)> Commands(Invocation invocation, Overview overview)
    {
        string pages = string.Concat(invocation.Pages.Select(page => " " + Quoted(page)));
        Project? project = overview.Projects.OrderBy(RecordOrder.End.Descending)
            .FirstOrDefault(project => !project.Donors.IsEmpty && ShortName(project.Title) is not null)
            ?? overview.Projects.OrderBy(RecordOrder.End.Descending).FirstOrDefault();
        IRecord? shown = project ?? overview.Latest;
        if (shown is not null)
        {
            yield return ($"show {ShortName(shown.Title) ?? Quoted(invocation.Catalogue.IdentifierOf(shown))}{pages}", "who pays, and who says so");
        }

        Subject? donor = overview.Donors.FirstOrDefault(subject => !subject.IsNone);
        yield return donor is null
            ? ($"articles{pages}", "what was published, the latest first")
            : ($"projects --where donor:{donor.Id}{pages}", "what one donor pays for");
        yield return overview.PerYear.Count > 0
            ? ($"timeline{pages}", "when each project runs")
            : ($"read{pages}", "what is on each page");
    }

    // The name in brackets that ends a title, such as ILES.
    private static string? ShortName(string title)
    {
        int open = title.LastIndexOf('(');
        string name = open >= 0 && title.EndsWith(')') ? title[(open + 1)..^1] : "";
        return name.Length > 1 && name.All(char.IsAsciiLetterOrDigit) ? name : null;
    }

    private static string Quoted(string word) => word.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '/' or '.' or ':') ? word : $"'{word}'";
}

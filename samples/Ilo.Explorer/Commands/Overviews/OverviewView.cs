using Ilo.Domain;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Commands.Overviews;

/// <summary>Writes the first screen: at most 40 lines, at 80 columns and more in two columns.</summary>
internal sealed class OverviewView
{
    private const int TwoColumns = 76;
    private const int WidestScreen = 120;
    private const int MostBars = 6;
    private const int Label = 9;
    private const int Margin = 2;

    private readonly Invocation _invocation;
    private readonly Terminal _terminal;
    private readonly Overview _overview;
    private readonly LocalDate _today;
    private readonly int _width;

    private OverviewView(Invocation invocation, Overview overview, LocalDate today)
    {
        _invocation = invocation;
        _terminal = invocation.Terminal;
        _overview = overview;
        _today = today;
        _width = Math.Min(_terminal.Width, WidestScreen);
    }

    internal static void Write(Invocation invocation, Overview overview, LocalDate today) => new OverviewView(invocation, overview, today).Write();

    private void Write()
    {
        WriteCounts();
        WriteYears();
        WriteSubjects();
        WriteFacts();
        TryNext.Write(_invocation, _overview);
        WriteTime();
    }

    private void WriteCounts()
    {
        WriteCount("Projects", _overview.Projects, Active());
        string ahead = _overview.Ahead is [{ } next, ..] ? $"{Numbers.Text(_overview.Ahead.Count)} ahead, next {Days.Of(next.Dates!.Start)}" : "none ahead";
        WriteCount("Events", _overview.Events, ahead);
        WriteCount("Articles", _overview.Articles, $"{Numbers.OrNone(_overview.ThisYear)} in {Numbers.Plain(_today.Year)}");
        _terminal.Out.WriteLine();
    }

    private string Active() => $"{Numbers.OrNone(_overview.Active)} active, {Days.Of(_today)}";

    private void WriteCount(string name, IReadOnlyList<IRecord> records, string more)
    {
        if (records.Count > 0)
        {
            string years = Days.Years(records.Select(record => record.Days).OfType<DateInterval>());
            string counts = $"{Numbers.Text(records.Count),4}  {years,-9}  ";

            // What does not fit is left out from its comma on: half of a date says nothing.
            string line = counts + (counts.Length + more.Length <= _width - Label ? more : more.Split(", ")[0]);
            _terminal.Out.WriteLine($"{Paint.In(_terminal, Colour.Bold, name.PadRight(Label))}{Paint.Fit(line, _width - Label)}".TrimEnd());
        }
    }

    private void WriteYears()
    {
        if (_overview.PerYear.Count == 0)
        {
            return;
        }

        (string blocks, string years) = Sparkline.Of(_overview.PerYear, _overview.FirstYear!.Value, _width - Margin);
        int most = _overview.PerYear.Max();
        int year = _overview.FirstYear.Value + _overview.PerYear.Index().First(pair => pair.Item == most).Index;
        Heading($"Projects a year, {Numbers.Text(most)} in {Numbers.Plain(year)} at most");
        Line(Colour.Cyan, "  " + blocks);
        Line(Colour.Grey, "  " + years);
        _terminal.Out.WriteLine();
    }

    private void WriteSubjects()
    {
        if (_overview.Projects.Count == 0)
        {
            return;
        }

        bool two = _width >= TwoColumns;
        int width = (two ? (_width - Margin) / 2 : _width) - Margin;
        string[] left = [Paint.In(_terminal, Colour.Bold, "Who pays"), .. Rows(_overview.WhoPays(MostBars), width)];
        string[] right = [Paint.In(_terminal, Colour.Bold, "What about"), .. Rows(_overview.WhatAbout(MostBars + (two ? 1 : 0)), width)];
        if (!two)
        {
            foreach (string line in (string[])[.. left, "", .. right])
            {
                _terminal.Out.WriteLine(line);
            }
        }

        for (int i = 0; two && i < Math.Max(left.Length, right.Length); i++)
        {
            string first = i < left.Length ? left[i] : "";
            string gap = new(' ', Math.Max(width + Margin + Margin - Paint.Shown(first), 0));
            _terminal.Out.WriteLine($"{first}{(i < right.Length ? gap + right[i] : "")}");
        }

        _terminal.Out.WriteLine();
    }

    private IEnumerable<string> Rows(IReadOnlyList<Bar> bars, int width) => Bars.Rows(_terminal, bars, width).Select(row => "  " + row);

    private void WriteFacts()
    {
        if (_overview.Latest is { } latest)
        {
            string kind = latest is Article article ? Words.Of(article.Kind) : "event";
            Line("Latest", $"{Days.Beginning(latest)}, {kind}: {latest.Title}");
        }

        string checks = _overview.Checks;
        Line("Checks", checks.Length == 0 ? "nothing to look at" : $"{checks}; 'check' shows them");
        _terminal.Out.WriteLine();
    }

    private void WriteTime()
    {
        string read = $"{Shown.Count(_invocation.Inputs.Pages.Count, "page")} read in {Shown.Time(_invocation.Inputs.Time)}";
        string time = $"{read} and joined in {Shown.Time(_invocation.JoiningTime)}: {string.Join(' ', _invocation.Inputs.Names)}";
        foreach (string line in Wrap.Lines(time, _width))
        {
            Line(Colour.Grey, line);
        }
    }

    private void Heading(string text) => Line(Colour.Bold, text);

    private void Line(string label, string text)
    {
        foreach (string line in Wrap.Hanging(_terminal, label, Label, text, _width))
        {
            _terminal.Out.WriteLine(line);
        }
    }

    private void Line(Colour colour, string text) => _terminal.Out.WriteLine(Paint.In(_terminal, colour, Paint.Fit(text, _width).TrimEnd()));
}

using System.Globalization;
using Ilo.Domain;
using NodaTime;

namespace Ilo.Explorer.Output;

/// <summary>Draws the durations of projects over a scale of years.</summary>
internal sealed class Timeline
{
    // Room for a title that can still be told from others, and for a scale that can still be read.
    private const int WidestLabel = 70;
    private const int YearLabel = 5;

    private readonly Terminal _terminal;
    private readonly LocalDate _on;
    private readonly int _firstYear;
    private readonly int _years;
    private readonly int _label;
    private readonly int _columns;

    private Timeline(Terminal terminal, IReadOnlyCollection<Project> projects, LocalDate on)
    {
        _terminal = terminal;
        _on = on;
        _firstYear = projects.Min(project => project.Duration!.Start.Year);
        _years = projects.Max(project => project.Duration!.End.Year) - _firstYear + 1;
        _label = Math.Min(WidestLabel, terminal.Width * 2 / 5);
        _columns = terminal.Width - _label - 2;
    }

    /// <summary>Draws one line for each project that has a duration, the earliest start first, and says how many have none.</summary>
    internal static void Write(Terminal terminal, IEnumerable<Project> projects, LocalDate on)
    {
        List<Project> all = [.. projects];
        if (all.Count == 0)
        {
            terminal.Out.WriteLine("No project was found.");
        }

        List<Project> dated =
        [
            .. all.Where(project => project.Duration is not null)
                .OrderBy(project => project.Duration!.Start)
                .ThenBy(project => project.Duration!.End)
                .ThenBy(project => project.Title, StringComparer.Ordinal),
        ];
        if (dated.Count > 0)
        {
            new Timeline(terminal, dated, on).Draw(dated);
        }

        if (all.Count > dated.Count)
        {
            terminal.Out.WriteLine($"{Shown.Count(all.Count - dated.Count, "project")} without dates.");
        }
    }

    private void Draw(List<Project> projects)
    {
        _terminal.Out.WriteLine(Paint.In(_terminal, Colour.Grey, $"{new string(' ', _label)}  {Scale()}".TrimEnd()));
        foreach (Project project in projects)
        {
            bool active = project.Duration!.Contains(_on);
            Colour colour = active ? Colour.Green : _on < project.Duration.Start ? Colour.Blue : Colour.Grey;
            _terminal.Out.WriteLine($"{Paint.Fit(project.Title, _label)}  {Paint.In(_terminal, colour, Bar(project.Duration))}".TrimEnd());
        }

        _terminal.Out.WriteLine(Legend(projects.Count(project => project.Duration!.Contains(_on))));
    }

    // The day asked about is a line through the chart where no bar covers it.
    private string Bar(DateInterval days)
    {
        char[] line = new char[_columns];
        line.AsSpan().Fill(' ');
        if (_on.Year >= _firstYear && _on.Year < _firstYear + _years)
        {
            line[Column(_on)] = '┊';
        }

        line.AsSpan()[Column(days.Start)..(Column(days.End) + 1)].Fill(days.Contains(_on) ? '█' : '▓');
        return new string(line).TrimEnd();
    }

    private string Scale()
    {
        char[] line = new char[_columns];
        line.AsSpan().Fill(' ');
        int step = 1;
        while ((long)_columns * step / _years < YearLabel)
        {
            step++;
        }

        for (int year = _firstYear; year < _firstYear + _years; year += step)
        {
            string text = year.ToString("0000", CultureInfo.InvariantCulture);
            int column = Column(new LocalDate(year, 1, 1));
            if (column + text.Length <= _columns)
            {
                text.CopyTo(line.AsSpan(column));
            }
        }

        return new string(line);
    }

    private string Legend(int active) =>
        $"{new string(' ', _label)}  █ active on {Shown.Day(_on)} ({Numbers.Text(active)})  ▓ not active then";

    // A column is the same share of a year everywhere, whether or not the year is a leap year.
    private int Column(LocalDate day)
    {
        double years = day.Year - _firstYear + ((day.DayOfYear - 1) / (double)CalendarSystem.Iso.GetDaysInYear(day.Year));
        return Math.Clamp((int)(years * _columns / _years), 0, _columns - 1);
    }
}

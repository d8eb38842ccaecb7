using Ilo.Domain;
using NodaTime;

namespace Ilo.Explorer.Output;

/// <summary>Draws the durations of projects over a scale of years.</summary>
internal sealed class Timeline
{
    // Room for a title that can still be told from others, and for a scale that can still be read.
    private const int WidestLabel = 60;
    private const int WidestDonor = 10;
    private const int RoomForDonors = 76;
    private const int WidestDonorWhereWide = 20;
    private const int RoomForWideDonors = 100;
    private const int YearLabel = 5;
    private const int Gap = 2;

    private readonly Terminal _terminal;
    private readonly TimelineColours _colours;
    private readonly LocalDate _on;
    private readonly int _firstYear;
    private readonly int _years;
    private readonly int _label;
    private readonly int _donor;
    private readonly int _columns;

    private Timeline(Terminal terminal, IReadOnlyCollection<Project> projects, LocalDate on, TimelineColours colours)
    {
        _terminal = terminal;
        _colours = colours;
        _on = on;
        _firstYear = projects.Min(project => project.Duration!.Start.Year);
        _years = projects.Max(project => project.Duration!.End.Year) - _firstYear + 1;
        int widest = Math.Min(terminal.Width < RoomForWideDonors ? WidestDonor : WidestDonorWhereWide, projects.Max(project => Paint.Cells(Donor(project))));
        _donor = terminal.Width < RoomForDonors || widest == 0 ? 0 : widest + Gap;
        _label = Math.Min(Math.Min(WidestLabel, projects.Max(project => Paint.Cells(project.Title))), terminal.Width * 2 / 5);
        _columns = terminal.Width - _label - _donor - Gap;
    }

    /// <summary>Draws one line for each project that has a duration, the earliest start first where no order is given, and says how many do not.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="all">The projects.</param>
    /// <param name="on">The day that decides whether a project is planned, active or closed.</param>
    /// <param name="byDonor">Whether a bar's colour says who pays, and not whether the project is active.</param>
    /// <param name="isOrdered">Whether the projects stay in the order in which they are given.</param>
    internal static void Write(Terminal terminal, IReadOnlyCollection<Project> all, LocalDate on, bool byDonor, bool isOrdered = false)
    {
        IEnumerable<Project> withDates = all.Where(project => project.Duration is not null);
        List<Project> dated =
        [
            .. isOrdered ? withDates : withDates.OrderBy(project => project.Duration!.Start).ThenBy(project => project.Duration!.End)
                .ThenBy(project => project.Title, StringComparer.Ordinal),
        ];
        if (dated.Count > 0)
        {
            new Timeline(terminal, dated, on, new TimelineColours(dated, on, byDonor)).Draw(dated);
        }

        if (all.Count > dated.Count)
        {
            terminal.Out.WriteLine($"{Shown.Count(all.Count - dated.Count, "project")} without dates.");
        }
    }

    private bool IsDayDrawn => _on.Year >= _firstYear && _on.Year < _firstYear + _years;

    private static string Donor(Project project) => project.Donors.IsEmpty ? "" : Names.Of(project.Donors[0]);

    private void Draw(List<Project> projects)
    {
        string before = new(' ', _label + _donor + Gap);
        _terminal.Out.WriteLine(Paint.In(_terminal, Colour.Grey, (before + Scale()).TrimEnd()));
        foreach (Project project in projects)
        {
            string donor = _donor == 0 ? "" : new string(' ', Gap) + Paint.Fit(Donor(project), _donor - Gap);
            (string start, string bar, string end) = Bar(project);
            string drawn = Paint.In(_terminal, Colour.Grey, start)
                + Paint.In(_terminal, _colours.Of(project), bar)
                + Paint.In(_terminal, Colour.Grey, end.TrimEnd());
            _terminal.Out.WriteLine($"{Paint.Fit(project.Title, _label)}{donor}{new string(' ', Gap)}{drawn}".TrimEnd());
        }

        _terminal.Out.WriteLine();
        foreach (string line in _colours.Legend(_terminal, IsDayDrawn))
        {
            _terminal.Out.WriteLine(line);
        }
    }

    // The day asked about is a line through the chart where no bar covers it.
    private (string Before, string Bar, string After) Bar(Project project)
    {
        char[] line = new char[_columns];
        line.AsSpan().Fill(' ');
        if (IsDayDrawn)
        {
            line[Column(_on)] = TimelineColours.Day;
        }

        (int start, int end) = (Column(project.Duration!.Start), Column(project.Duration.End) + 1);
        return (new(line[..start]), new(_colours.Block(project), end - start), new(line[end..]));
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
            string text = year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
            int column = Column(new LocalDate(year, 1, 1));
            if (column + text.Length <= _columns)
            {
                text.CopyTo(line.AsSpan(column));
            }
        }

        return new string(line);
    }

    // A column is the same share of a year everywhere, whether or not the year is a leap year.
    private int Column(LocalDate day)
    {
        double years = day.Year - _firstYear + ((day.DayOfYear - 1) / (double)CalendarSystem.Iso.GetDaysInYear(day.Year));
        return Math.Clamp((int)(years * _columns / _years), 0, _columns - 1);
    }
}

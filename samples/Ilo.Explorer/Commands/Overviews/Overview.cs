using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Commands.Overviews;

/// <summary>What the first screen says of a catalogue on a day.</summary>
internal sealed class Overview(Catalogue catalogue, IReadOnlyList<Problem> problems, LocalDate today)
{
    internal IReadOnlyList<Project> Projects { get; } = [.. catalogue.Projects];

    internal IReadOnlyList<Event> Events { get; } = [.. catalogue.Events];

    internal IReadOnlyList<Article> Articles { get; } = [.. catalogue.Articles];

    /// <summary>Gets how many projects run on the day.</summary>
    internal int Active => Projects.Count(project => project.Duration?.Contains(today) == true);

    /// <summary>Gets the events that begin on the day or later, the next one first.</summary>
    internal IReadOnlyList<Event> Ahead => field ??= [.. Events.Where(item => item.Dates?.Start >= today).OrderBy(RecordOrder.Start)];

    /// <summary>Gets the latest article or event that was not after the day; null where none has a date.</summary>
    internal IRecord? Latest => field ??= Articles.Cast<IRecord>().Concat(Events)
        .Where(item => item.Days?.Start <= today)
        .OrderByDescending(item => item.Days!.Start).ThenBy(item => item.Title, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Gets how many articles were published in the year of the day, and not after it.</summary>
    internal int ThisYear => Articles.Count(article => article.Date is { } date && date.Year == today.Year && date.FirstDay <= today);

    /// <summary>Gets the first year in which a project runs; null where none has dates.</summary>
    internal int? FirstYear => Durations.Min(days => (int?)days.Start.Year);

    /// <summary>Gets how many projects run in each year, from <see cref="FirstYear"/> on.</summary>
    internal IReadOnlyList<int> PerYear => field ??= [.. Projects.Concurrency().PerYear.Select(year => (int)year.Count)];

    /// <summary>Gets the donors, those of the most projects first.</summary>
    internal IReadOnlyList<Subject> Donors => field ??= Subject.Donors(catalogue);

    /// <summary>Gets the themes, those of the most projects first.</summary>
    internal IReadOnlyList<Subject> Themes => field ??= Subject.Themes(catalogue);

    /// <summary>Gets what there is to check, in words; empty where there is nothing.</summary>
    internal string Checks => Severities.Counts([.. problems.Select(problem => problem.Severity)]);

    internal int Errors => Count(DiagnosticSeverity.Error);

    internal int Warnings => Count(DiagnosticSeverity.Warning);

    internal int Notes => Count(DiagnosticSeverity.Info);

    private IEnumerable<DateInterval> Durations => Projects.Select(project => project.Duration).OfType<DateInterval>();

    /// <summary>Returns how many projects each donor pays for: the most first, then how many others pay for together, then for how many nobody is
    /// named.</summary>
    internal IReadOnlyList<Bar> WhoPays(int most) => Counts(Donors, most, "others");

    /// <summary>Returns how many projects are about each theme, with what lies below it: the same.</summary>
    internal IReadOnlyList<Bar> WhatAbout(int most) => Counts(Themes, most, "other themes");

    private static List<Bar> Counts(IReadOnlyList<Subject> subjects, int most, string others)
    {
        Subject[] all = [.. subjects.Where(subject => !subject.IsNone)];
        int named = all.Length > most ? most - 1 : all.Length;
        List<Bar> bars = [.. all.Take(named).Select(subject => new Bar(subject.Name, subject.Projects.Count))];
        if (all.Length > named)
        {
            int rest = all.Skip(named).SelectMany(subject => subject.Projects).Distinct().Count();
            bars.Add(new($"{Numbers.Text(all.Length - named)} {others}", rest, BarKind.Others));
        }

        if (subjects.FirstOrDefault(subject => subject.IsNone) is { } without)
        {
            bars.Add(new(Subject.NotStated, without.Projects.Count, BarKind.None));
        }

        return bars;
    }

    private int Count(DiagnosticSeverity severity) => problems.Count(problem => problem.Severity == severity);
}

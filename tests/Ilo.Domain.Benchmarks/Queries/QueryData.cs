namespace Ilo.Domain.Benchmarks.Queries;

/// <summary>Generated projects.</summary>
internal static class QueryData
{
    private static readonly Donor[] Donors = [.. Enumerable.Range(0, 150).Select(i => Donor.Named($"Donor {i}"))];

    private static readonly Theme[] Themes = [.. Enumerable.Range(0, 50).Select(i => new Theme { Id = Id<Theme>.Parse($"theme-{i}", null), Name = $"Theme {i}" })];

    /// <summary>Makes projects in no order, one or two donors and one to three themes each, of which on any day about a given number run.</summary>
    /// <param name="count">How many projects.</param>
    /// <param name="active">How many run on a day, about.</param>
    /// <param name="span">The days over which they begin.</param>
    internal static Project[] Projects(int count, int active, int span)
    {
        Random random = new(20190601);
        LocalDate first = new(1000, 1, 1);

        // One in a hundred runs twenty times as long: a tree that looks at the order of first days alone goes through them all.
        double mean = (double)active * span / count / 1.19;
        Project[] projects = new Project[count];
        for (int i = 0; i < count; i++)
        {
            int start = random.Next(span);
            int length = (int)(random.NextDouble() * 2 * mean * (i % 100 == 0 ? 20 : 1));
            projects[i] = new()
            {
                Title = "Project",
                Duration = new(first.PlusDays(start), first.PlusDays(start + Math.Max(0, length - 1))),
                Donors = random.Next(10) == 0 ? [Donors[random.Next(150)], Donors[random.Next(150)]] : [Donors[random.Next(150)]],
                Themes = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Themes[random.Next(50)])],
            };
        }

        return projects;
    }

    /// <summary>Returns the day in the middle of the span.</summary>
    internal static LocalDate Middle(int span) => new LocalDate(1000, 1, 1).PlusDays(span / 2);
}

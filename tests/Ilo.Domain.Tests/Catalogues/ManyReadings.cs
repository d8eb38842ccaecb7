using System.Globalization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Pages with any number of records: a list of projects, detail pages of some, news of others; always the same for one number.</summary>
internal static class ManyReadings
{
    private static readonly string[] Syllables = ["ba", "cor", "del", "fin", "gra", "hol", "jun", "kel", "lam", "mor", "nus", "pir", "quo", "ras", "tol", "vem"];

    /// <param name="records">How many records.</param>
    /// <param name="pageLength">How many of them a page has.</param>
    internal static List<PageReading> Of(int records, int pageLength = 50)
    {
        Random random = new(7);
        List<PageReading> readings = [];
        List<Project> projects = [];
        for (int page = 0; page * pageLength < records; page++)
        {
            List<PageRecord> list = [];
            string name = string.Create(CultureInfo.InvariantCulture, $"page-{page:000000}");
            for (int i = 0; i < pageLength && (page * pageLength) + i < records; i++)
            {
                SourceReference source = new(name, new(i * 400, 300), i * 8, 4);
                list.Add(random.Next(10) switch
                {
                    < 5 => new(source, i) { Project = Remember(NewProject(random)) },
                    < 7 when projects.Count > 0 => new(source, -1) { Project = projects[random.Next(projects.Count)] with { Duration = null, Label = "Lamps" } },
                    < 9 when projects.Count > 0 => new(source, i) { Article = NewArticle(random, projects[random.Next(projects.Count)]) },
                    _ => new(source, i) { Event = new() { Title = Words(random, 7), Dates = Days(random, 3), Summary = Words(random, 30) } },
                });
            }

            readings.Add(new PageReading { SourceName = name, Page = new Page { Kind = PageKind.ProjectList }, Records = list.ToValueList() });
        }

        return readings;

        Project Remember(Project project)
        {
            projects.Add(project);
            return project;
        }
    }

    private static Project NewProject(Random random)
    {
        string title = "Promoting " + Words(random, 6);
        return new() { Title = random.Next(3) == 0 ? $"{title} ({Word(random, 2).ToUpperInvariant()})" : title, Duration = Days(random, 1500), Summary = "The project, funded by the European Union, " + Words(random, 35) + "." };
    }

    private static Article NewArticle(Random random, Project project) => new()
    {
        Title = Words(random, 8),
        Date = new(project.Duration?.Start ?? new LocalDate(2015, 1, 1)),
        Summary = $"{Words(random, 15)} under the project “{project.Title}”, {Words(random, 15)}.",
    };

    private static DateInterval Days(Random random, int length)
    {
        LocalDate start = new LocalDate(2000, 1, 1).PlusDays(random.Next(9000));
        return new(start, start.PlusDays(random.Next(length)));
    }

    // Some words are in many titles and most in few, as in any language.
    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? Syllables[random.Next(Syllables.Length)] + "ment" : Word(random, 3)));

    private static string Word(Random random, int syllables) =>
        string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
}

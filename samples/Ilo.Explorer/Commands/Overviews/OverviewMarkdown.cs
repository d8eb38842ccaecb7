using Ilo.Domain;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;
using NodaTime;

namespace Ilo.Explorer.Commands.Overviews;

/// <summary>Writes what the first screen says as a page of Markdown: tables in place of bars, and all donors and themes.</summary>
internal static class OverviewMarkdown
{
    private static readonly IReadOnlyList<Column<(int Year, int Count)>> Years =
        [new("Year", "Year", year => Numbers.Plain(year.Year)), new("Projects", "Projects", year => Numbers.Plain(year.Count)) { IsNumber = true }];

    internal static void Write(TextWriter output, Overview overview, LocalDate today)
    {
        (string Kind, IReadOnlyList<IRecord> Records, string More)[] kinds =
        [
            ("Projects", overview.Projects, $"{Numbers.OrNone(overview.Active)} active"),
            ("Events", overview.Events, $"{Numbers.OrNone(overview.Ahead.Count)} ahead"),
            ("Articles", overview.Articles, $"{Numbers.OrNone(overview.ThisYear)} in {Numbers.Plain(today.Year)}"),
        ];
        ListText.Write(
            output,
            ListFormat.Markdown,
            [
                new Column<(string Kind, IReadOnlyList<IRecord> Records, string More)>("Kind", "Kind", kind => kind.Kind),
                new("Count", "Count", kind => Numbers.Plain(kind.Records.Count)) { IsNumber = true },
                new("Years", "Years", kind => Days.Years(kind.Records.Select(record => record.Days).OfType<DateInterval>())),
                new($"On {Days.Of(today)}", "", kind => kind.More),
            ],
            kinds.Where(kind => kind.Records.Count > 0));
        if (overview.FirstYear is { } first)
        {
            Heading(output, "Projects a year");
            ListText.Write(output, ListFormat.Markdown, Years, overview.PerYear.Select((count, i) => (first + i, count)));
        }

        WriteSubjects(output, "Who pays", "Donor", overview.Donors);
        WriteSubjects(output, "What about", "Theme", overview.Themes);
        if (overview.Latest is { } latest)
        {
            Heading(output, "Latest");
            output.WriteLine(MarkdownText.Paragraph($"{Days.Beginning(latest)}: {latest.Title}"));
        }

        Heading(output, "Checks");
        output.WriteLine(overview.Checks.Length == 0 ? "nothing to look at" : overview.Checks);
    }

    private static void WriteSubjects(TextWriter output, string heading, string noun, IReadOnlyList<Subject> subjects)
    {
        if (subjects.Count > 0)
        {
            Heading(output, heading);
            ListText.Write(
                output,
                ListFormat.Markdown,
                [
                    new Column<Subject>(noun, noun, subject => subject.IsNone ? Subject.NotStated : subject.NameInFull),
                    new("Projects", "Projects", subject => Numbers.Plain(subject.Projects.Count)) { IsNumber = true },
                ],
                subjects);
        }
    }

    private static void Heading(TextWriter output, string text)
    {
        output.WriteLine();
        output.WriteLine($"## {text}");
        output.WriteLine();
    }
}

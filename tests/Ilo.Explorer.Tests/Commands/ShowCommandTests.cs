using Ilo.Domain.Tests;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Tests.Commands;

public sealed class ShowCommandTests
{
    [Fact]
    public void Show_ShortName_IsTheProjectWithWhoSaysSo()
    {
        Run run = Run.Of("show", "iles");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("International Labour and Environmental Standards Application", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 September 2016 – 30 September 2024, 8 y 1 mo: active on 1 January 2020", run.Out, StringComparison.Ordinal);
        Assert.Contains("“The project is [funded by the European Union] and carried out with WWF-Pakistan.”\n    samples/Pages/projects.txt:34", run.Out,
            StringComparison.Ordinal);
        Assert.Contains("“Donor: [European Union]”\n    samples/Pages/project-iles.txt:3", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_EveryQuotation_StandsOnTheLineThatItNames()
    {
        foreach (string name in (string[])["ILES", "SkillMill", "FairWay", "REFRAME", "GOALS", "RISE", "ARC"])
        {
            string[] lines = Run.With(new RunOptions { Width = 1000 }, "show", name).Lines;
            int[] places = [.. lines.Index().Where(line => line.Item.StartsWith("    samples/Pages/", StringComparison.Ordinal)).Select(line => line.Index)];
            Assert.NotEmpty(places);
            foreach (int place in places)
            {
                string[] parts = lines[place].Trim().Split(',')[0].Split(':');
                string[] page = File.ReadAllLines(Path.Combine(Repository.Root, parts[0]));
                string words = lines[..place].Last(line => line.Contains('[', StringComparison.Ordinal)).Split('[')[1].Split(']')[0];
                Assert.Contains(words,
                    string.Join(' ', page[(int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - 1)..].Select(line => line.Trim())),
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Show_Identifier_IsThatItem()
    {
        Run run = Run.Of("show", "trade-for-decent-work-project");
        Assert.StartsWith("Trade for Decent Work Project\nproject trade-for-decent-work-project\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_WordsInSeveralArguments_AreLookedForTogether() =>
        Assert.StartsWith("Fair Recruitment on the Way to the Gulf", Run.Of("show", "way", "to", "the", "gulf", "samples/Pages").Out, StringComparison.Ordinal);

    [Fact]
    public void Show_Nothing_IsOneLineAndItsCode()
    {
        Run run = Run.Of("show", "zeppelin");
        Assert.Equal((ExitCodes.Found, ""), (run.ExitCode, run.Out));
        Assert.Single(run.Error, '\n');
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("ILES", "")]
    public void Show_EmptyWord_IsOneLineAndUsage(params string[] words)
    {
        Run run = Run.Of(["show", .. words]);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("ilo-explorer: an empty word finds nothing; ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error, '\n');
    }

    [Theory]
    [InlineData("--limit", "1")]
    [InlineData("--nonsense")]
    [InlineData("-x")]
    public void Show_UnknownOption_IsNoWord(params string[] option)
    {
        Run run = Run.Of(["show", "ILES", .. option]);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"ilo-explorer: '{option[0]}' is no option here; ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error, '\n');
    }

    [Fact]
    public void Show_DateBehindASentenceWithoutASpace_IsNotQuotedWithTheSentence()
    {
        string text = string.Join(' ', Run.Of("show", "Sustaining strengthened national capacities").Lines.Select(line => line.Trim()));
        Assert.Contains(
            "“This project, [funded by the European Union], follows up on what the first round of reporting found.” samples/Pages/", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Show_StandardInputInText_IsTheItemOnIt()
    {
        const string text = "Lamps for Night Schools (LANS)\nProject\n\nDates: 1 May 2031 - 30 June 2032\nDonor: European Union\n\nThe lamps burn.\n\n"
            + "Objectives\n\n• Teach after work;\n• Pay the teachers.\n";
        Run run = Run.With(RunOptions.Reading(text), "show", "-");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Lamps for Night Schools (LANS)\nproject ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nDates     1 May 2031 – 30 June 2032, 1 y 2 mo: planned on 1 January 2020\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nObjectives\n  • Teach after work;\n  • Pay the teachers.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("“Donor: [European Union]”\n    stdin:5\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_StandardInputInHtml_IsTheItemOnIt()
    {
        const string html = """
            <!DOCTYPE html><html><head><title>Lamps</title></head><body><main><h1>Lamps for Night Schools (LANS)</h1>
            <p>Project | 1 May 2031 - 30 June 2032</p>
            <h2>Objectives</h2><ul><li>Teach after work;</li><li>Pay the teachers.</li></ul>
            <p>The project is funded by the European Union.</p></main></body></html>
            """;
        Run run = Run.With(RunOptions.Reading(html), "show", "-", "--kind", "project-detail");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Lamps for Night Schools (LANS)\nproject ", run.Out, StringComparison.Ordinal);
        Assert.Contains("• Teach after work;", run.Out, StringComparison.Ordinal);
        Assert.Contains("[funded by the European Union]", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('<', run.Out);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void Show_AnyWidth_KeepsEveryLineInIt(int width) => Assert.All(
        Run.With(new RunOptions { Width = width }, "show", "ILES").Lines,
        line => Assert.True(Paint.Cells(line) <= width, line));

    [Fact]
    public void Show_InColour_LinksThePagesAndMarksTheWords()
    {
        Run run = Run.With(new RunOptions { Color = true, Width = 200 }, "show", "ILES");
        Assert.Contains("\e]8;;file:///", run.Out, StringComparison.Ordinal);
        Assert.Contains("\e[1;33mfunded by the European Union\e[0m", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Json_IsTheItemWithEverythingItRestsOn()
    {
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(Assert.Single(Run.Of("show", "ILES", "--json").Lines));
        Assert.True(json.RootElement.TryGetProperty("findings", out _));
    }

    // Whatever is on the page of an item stands there for people and in Markdown, where the words that say so are bold.
    [Fact]
    public void Show_Markdown_SaysWhatTheCardSays()
    {
        foreach (string id in Slow.Every(Run.Of("query", "in:project,event,article", "--ids").Lines, step: 9))
        {
            string[] markdown = Run.Of("show", id, "--format", "markdown").Lines;
            Assert.StartsWith("# ", markdown[0], StringComparison.Ordinal);
            string card = Words(Run.With(new RunOptions { Width = 100 }, "show", id).Out);
            Assert.Equal(card, Words(string.Join('\n', markdown)));
        }

        string[] whole = Run.Of("show", "ILES", "--format", "markdown").Lines;
        Assert.Contains("- **Donors:** European Union (EU)", whole);
        Assert.Contains("> “The project is **funded by the European Union** and carried out with WWF-Pakistan.”  ", whole);
        Assert.Contains("> `samples/Pages/projects.txt:34`", whole);
        Assert.Contains("- Showing in pilot mills and tanneries that compliance pays for itself.", whole);
        Assert.Contains("## Project strategy", whole);

        // Letters and digits alone: signs are each form's own, and a line may be broken anywhere.
        static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
    }

    [Fact]
    public void Show_MarkdownOfWordsThatAreSignsOfIt_AreText()
    {
        const string page = "Programmes and projects\n\n  1. Lamps *for* [all](x) <b>\n\n    1 March 2009 - 30 April 2014\n\n    # It is `funded` by Japan.\n";
        Run run = Run.With(RunOptions.Reading(page), "show", "-", "--format", "markdown");
        Assert.StartsWith("# Lamps \\*for\\* \\[all\\](x) \\<b>\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# It", run.Out, StringComparison.Ordinal);
        Assert.Contains("\\`funded\\`", run.Out, StringComparison.Ordinal);
    }
}

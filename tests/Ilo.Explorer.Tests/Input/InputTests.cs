using Ilo.Domain.Html;
using Ilo.Domain.Text;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Tests.Input;

public sealed class InputTests
{
    private const string Text = "Programmes and projects\n\n\n  1. Lanterns\n\n    1 March 2009 - 30 April 2014\n\n    Light.\n";

    [Fact]
    public void Run_NoArgument_ReadsTheSamplePages()
    {
        Run run = Run.Of("read");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("samples/Pages/projects.txt", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoArgumentInAFolderBelow_FindsTheSamplePagesAbove()
    {
        using TemporaryFolder folder = new();
        folder.Add("samples/Pages/a.txt", Text).Add("deep/er/x.txt", Text);
        Run run = Run.In(Path.Combine(folder.Path, "deep", "er"), "read");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("a.txt", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoArgumentAndNoSamplePages_SaysWhatToDo()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Path);
        Assert.Equal(
            (ExitCodes.AllInputFailed, "ilo-explorer: there is no samples/Pages here or in a folder above; name the files or folders to read, or '-' for standard input.\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public void Run_MissingFile_SaysSoAndReadsTheOthers()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Add("a.txt", Text).Path, "read", "none.txt", "a.txt");
        Assert.Equal(
            (ExitCodes.SomeInputFailed, "ilo-explorer: none.txt: no such file or folder; check the spelling, or give '-' to read standard input.\n"),
            (run.ExitCode, run.Error));
        Assert.Contains("1 page,", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WordNearACommand_AsksWhetherItWasMeant()
    {
        using TemporaryFolder folder = new();
        Assert.Contains("(did you mean the command 'read'?)", Run.In(folder.Path, "raed").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Run_EmptyPath_IsOneLineAndItsExitCode(string path)
    {
        Run run = Run.Of("projects", path);
        Assert.Equal(
            (ExitCodes.AllInputFailed, "", "ilo-explorer: an empty path names no page; name a file or folder, or '-' for standard input.\n"),
            (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Run_FolderWithoutPages_SaysSo()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Add("pages/readme.md", "x").Path, "pages");
        Assert.Equal(
            (ExitCodes.AllInputFailed, "ilo-explorer: pages: the folder holds no page; pages are files that end in .txt, .html or .htm, in the folder or below it.\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public void Run_NotUtf8_NamesTheByteAndReadsTheOthers()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Add("a.txt", Text).Add("b.txt", [(byte)'a', (byte)'b', 0xE9, (byte)'c']).Path, "read", ".");
        Assert.Equal(
            (ExitCodes.SomeInputFailed, "ilo-explorer: ./b.txt: the text is not UTF-8 (byte 2); save it as UTF-8.\n"),
            (run.ExitCode, run.Error));
        Assert.Contains("./a.txt", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n")]
    public void Run_EmptyFile_SaysSo(string text)
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Add("a.txt", text).Path, "a.txt");
        Assert.Equal((ExitCodes.AllInputFailed, "ilo-explorer: a.txt: the text is empty; give the text of a page.\n"), (run.ExitCode, run.Error));
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void Run_StandardInput_IsRead()
    {
        Run run = Run.With(RunOptions.Reading(Text), "read", "-", "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("stdin", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SameFileTwice_IsReadOnce()
    {
        using TemporaryFolder folder = new();
        Assert.Contains("1 page,", Run.In(folder.Add("a.txt", Text).Path, "read", "a.txt", ".", "./a.txt").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FolderThatLinksToItself_IsReadOnce()
    {
        using TemporaryFolder folder = new();
        folder.Add("pages/deep/a.TXT", Text).Add("pages/b.md", Text);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "pages", "deep", "up"), Path.Combine(folder.Path, "pages"));
        Run run = Run.In(folder.Path, "read", "pages");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("1 page,", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileNameThatBeginsWithAt_IsAFile()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Add("@a.txt", Text).Path, "@a.txt");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
    }

    [Fact]
    public void Run_FileNameWithEscapeCode_IsShownHarmless()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Path, "\e[31mred.txt");
        Assert.DoesNotContain('\e', run.Error);
        Assert.Single(run.Error, '\n');
    }

    [Fact]
    public void Run_ManyFilesOnATerminal_DrawsProgressOnStandardErrorOnly()
    {
        using TemporaryFolder folder = new();
        for (int i = 0; i < 20; i++)
        {
            folder.Add($"{i}.txt", Text);
        }

        Run drawn = Run.With(new RunOptions { Folder = folder.Path, Progress = true }, ".");
        Run quiet = Run.With(new RunOptions { Folder = folder.Path }, ".");
        Assert.NotEqual("", drawn.Error);
        Assert.Equal("", quiet.Error);
        Assert.Equal(quiet.Out, drawn.Out);
    }

    [Theory]
    [InlineData(200, "Joining", "projects", ".")]
    [InlineData(40, "Joining", "check", ".")]
    [InlineData(80, "Joining", ".")]
    [InlineData(80, "Joining", "query", "lamps", ".")]
    [InlineData(80, "Reading", "read", ".")]
    [InlineData(80, "Joining", "diff", ".", "../after")]
    [InlineData(80, "Writing", "site", ".", "-o", "../public", "--only", "pages", "--base-url", "https://data.example.org/")]
    public void Run_ManyFilesOnATerminal_ProgressGrowsOverTheWholeWait(int width, string last, params string[] command)
    {
        using TemporaryFolder folder = new();
        for (int i = 0; i < 20; i++)
        {
            folder.Add($"before/{i}.txt", Text.Replace("2009", $"20{i:00}", StringComparison.Ordinal)).Add($"after/{i}.txt", Text);
        }

        string drawn = Run.With(
            new RunOptions { Folder = Path.Combine(folder.Path, "before"), Progress = true, Width = width }, command).Error;
        const string Erase = "\r\e[K";
        Assert.EndsWith(Erase, drawn, StringComparison.Ordinal);
        string[] lines = [.. drawn.Split(Erase).Where(line => line.Length > 0)];
        int[] percents = [.. lines.Select(line => int.Parse(line[^5..^2], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(percents.Order(), percents);
        Assert.InRange(percents[0], 0, 10);
        Assert.Equal(100, percents[^1]);
        Assert.True(percents.Length > 10);
        Assert.StartsWith("Reading ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(last, lines[^1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(Ilo.Explorer.Output.Paint.Cells(line) < 40, line));
    }

    [Theory]
    [InlineData("projects")]
    [InlineData("check")]
    [InlineData("show", "Lamps")]
    [InlineData("read")]
    public void Run_FileNamedAsStandardInputIs_ReadsBoth(string command, params string[] words)
    {
        const string Page = "Programmes and projects\n\n  1. Lamps\n\n    1 March 2009 - 30 April 2014\n\n    It is funded by Japan.\n";
        using TemporaryFolder folder = new();
        folder.Add("stdin", Page);
        Run run = Run.With(RunOptions.Reading(Page.Replace("Lamps", "Looms", StringComparison.Ordinal)) with { Folder = folder.Path }, [command, .. words, "stdin", "-"]);
        Assert.Equal("", run.Error);
        Assert.Contains(command == "check" ? "2 pages" : "Lamps", run.Out, StringComparison.Ordinal);
        Assert.Contains(command == "read" ? "stdin (2)" : "", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SavedPage_GivesWhatThePackageGives()
    {
        // The markup alone says what is title and heading here, and that it is nested too deep.
        string html = "<main><h1>A mill for the valley</h1><h2>what it grinds</h2><p>Rye</p><p>Oats and more of it</p></main>"
            + string.Concat(Enumerable.Repeat("<div>", 1000)) + "The end.";
        PageReading expected = HtmlPage.Read(html);
        PageReading actual = PageInput.Read(html, new(), path: null).Reading;
        Assert.Equal(expected.Page, actual.Page);
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
        Assert.Contains(actual.Diagnostics, diagnostic => diagnostic.Descriptor.Id == "ILO0116");
    }

    [Fact]
    public void Run_FolderWithSavedPages_ReadsThemToo()
    {
        using TemporaryFolder folder = new();
        folder.Add("pages/a.html", "<!DOCTYPE html><title>Projects</title><main><h1>Projects</h1><ol><li><h2>Lamps</h2><p>1 March 2009 - 30 April 2014</p><p>Light.</p></li><li><h2>Looms</h2><p>1 March 2010 - 30 April 2014</p><p>Cloth.</p></li></ol></main>");
        folder.Add("pages/b.HTM", "<!DOCTYPE html><title>x</title><p>About.</p>").Add("pages/c.pdf", "no page");
        Run run = Run.In(folder.Path, "read", "pages");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("2 pages,", run.Out, StringComparison.Ordinal);
        Assert.Contains("Lamps", Run.In(folder.Path, "projects", "pages").Out, StringComparison.Ordinal);
    }
}

namespace Ilo.Domain.Tests.Docs;

[Collection(nameof(ProcessWide))]
public sealed class DocsProgramTests
{
    private const string Page = """
        Text.

        ```csharp
        using System.Globalization;
        int one = 1;
        Console.WriteLine(one.ToString(CultureInfo.InvariantCulture));
        ```

        ```text
        1
        ```

        ```csharp continue
        using System.Text;
        Console.WriteLine(new StringBuilder("two").Append(one));
        ```

        Words between.

        ```text
        no output of that
        ```
        """;

    [Fact]
    public void Run_BlocksOfAPage_PrintWhatTheySay()
    {
        IReadOnlyList<DocsProgram> programs = DocsProgram.Of("page.md", Page);
        Assert.Equal(["1", null], programs.Select(program => program.Output));
        Assert.Equal(["1\n", "1\ntwo1\n"], programs.Select(DocsCompiler.Run));
    }

    [Fact]
    public void Run_BlockThatDoesNotCompile_NamesPageAndLine()
    {
        DocsProgram program = Assert.Single(DocsProgram.Of("page.md", "```csharp\nint one = 1;\nConsole.WriteLine(two);\n```\n"));
        Assert.Contains("page.md: (2,", Assert.Throws<InvalidOperationException>(() => DocsCompiler.Run(program)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BlockThatThrows_Throws()
    {
        DocsProgram program = Assert.Single(DocsProgram.Of("page.md", "```csharp\nthrow new ArgumentException(\"x\");\n```\n"));
        Assert.IsType<ArgumentException>(Assert.Throws<InvalidOperationException>(() => DocsCompiler.Run(program)).InnerException!.InnerException);
    }

    [Fact]
    public void Of_BlockThatIsNotClosed_Throws() => Assert.Throws<FormatException>(() => DocsBlock.Of("```csharp\nint one;\n"));
}

using System.Globalization;
using System.Text;

namespace Ilo.Domain.Tests.Docs;

/// <summary>A program that a page shows: one block of C#, with the earlier blocks that it continues.</summary>
/// <param name="Source">The program, as a file with top-level statements.</param>
/// <param name="Line">The one-based line of the page that its own block begins on.</param>
/// <param name="Output">What the page says that the block prints; null where it says nothing.</param>
/// <param name="Before">The program that it continues; null where it stands alone.</param>
internal sealed record DocsProgram(string Source, int Line, string? Output, DocsProgram? Before)
{
    /// <summary>The namespaces that every block may use without saying so, besides those of the library.</summary>
    internal static readonly IReadOnlyList<string> Usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks", "NodaTime"];

    /// <summary>Returns the programs of a page, in order; a <c>text</c> block directly behind one is its output.</summary>
    internal static IReadOnlyList<DocsProgram> Of(string name, string page)
    {
        IReadOnlyList<DocsBlock> blocks = DocsBlock.Of(page);
        List<DocsProgram> programs = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            DocsBlock block = blocks[i];
            string[] words = block.Info.Split(' ');
            if (words[0] is not ("csharp" or "cs" or "c#"))
            {
                continue;
            }

            DocsProgram? before = words.Contains("continue") ? programs[^1] : null;
            string? output = i + 1 < blocks.Count && blocks[i + 1] is { Info: "text", FollowsDirectly: true } text ? text.Text.TrimEnd() : null;
            programs.Add(new(Joined(before?.Source ?? "", block, name), block.Line, output, before));
        }

        return programs;
    }

    // Using directives come before any statement of the whole program; mistakes are reported at the page's own lines.
    private static string Joined(string before, DocsBlock block, string name)
    {
        StringBuilder usings = new();
        StringBuilder statements = new();
        foreach (string line in block.Text.Split('\n'))
        {
            bool isDirective = line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';')
                && !line.Contains('=', StringComparison.Ordinal) && !line.Contains('(', StringComparison.Ordinal);
            (isDirective ? usings : statements).Append(line).Append('\n');
            statements.Append(isDirective ? "\n" : "");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{usings}{before}#line {block.Line} \"{name}\"\n{statements}");
    }
}

using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>
/// The rules of the layouts, each shown by a small page. A file of the folder Sketches holds them one below the other: <c>=== rule (as Kind)</c>, the page,
/// <c>---</c>, its sketch.
/// </summary>
public sealed class SketchesTests
{
    private const string Opening = "=== ";
    private const string Divider = "---\n";

    private static readonly Dictionary<string, (string Page, string Sketch, PageKind? Kind)> Cases = Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Text", "Pages", "Sketches"), "*.txt").SelectMany(CasesOf).ToDictionary();

    public static TheoryData<string> Rules => [.. Cases.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Read_PageOfARule_IsAsSketched(string rule)
    {
        (string page, string sketch, PageKind? kind) = Cases[rule];
        Assert.Equal(sketch, Sketch.Of(PageReader.Read(page, new PageReaderOptions { Kind = kind })));
    }

    // ILO_DOMAIN_REWRITE=1 writes each sketch as it is read now; a person reads the difference.
    [Fact]
    public void Sketches_WhereAsked_AreWrittenAsRead()
    {
        if (Environment.GetEnvironmentVariable("ILO_DOMAIN_REWRITE") != "1")
        {
            return;
        }

        foreach (string file in Directory.GetFiles(Repository.PathOf("tests/Ilo.Domain.Tests/Text/Pages/Sketches"), "*.txt"))
        {
            string text = File.ReadAllText(file).ReplaceLineEndings("\n");
            foreach ((string page, string sketch, PageKind? kind) in CasesOf(file).Select(pair => pair.Value))
            {
                string read = Sketch.Of(PageReader.Read(page, new PageReaderOptions { Kind = kind }));
                text = text.Replace(page + Divider + sketch, page + Divider + read, StringComparison.Ordinal);
            }

            File.WriteAllText(file, text);
        }
    }

    private static IEnumerable<KeyValuePair<string, (string Page, string Sketch, PageKind? Kind)>> CasesOf(string file)
    {
        string text = "\n" + File.ReadAllText(file).ReplaceLineEndings("\n");
        foreach (string part in text.Split("\n" + Opening).Skip(1))
        {
            int line = part.IndexOf('\n', StringComparison.Ordinal);
            int divider = ("\n" + part[(line + 1)..]).IndexOf("\n" + Divider, StringComparison.Ordinal);
            string page = part.Substring(line + 1, divider);
            string sketch = part[(line + 1 + divider + Divider.Length)..].TrimEnd();
            int kind = part.IndexOf(" (as ", 0, line, StringComparison.Ordinal);
            yield return new($"{Path.GetFileNameWithoutExtension(file)}: {part[..line]}",
                (page, sketch, kind < 0 ? null : Enum.Parse<PageKind>(part[(kind + 5)..(line - 1)])));
        }
    }
}

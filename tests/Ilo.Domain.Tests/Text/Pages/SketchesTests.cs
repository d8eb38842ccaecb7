using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>
/// The rules of the layouts, each shown by a small page. A file of the folder Sketches holds them one below the other:
/// <c>=== rule (as Kind) (in English)</c>, the page, <c>---</c>, its sketch. Kind and language stand there where they are not for the reader to find.
/// </summary>
public sealed class SketchesTests
{
    private const string Opening = "=== ";
    private const string Divider = "---\n";

    private static readonly Dictionary<string, (string Page, string Sketch, PageReaderOptions Options)> Cases = Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Text", "Pages", "Sketches"), "*.txt").SelectMany(CasesOf).ToDictionary();

    public static TheoryData<string> Rules => [.. Cases.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Read_PageOfARule_IsAsSketched(string rule)
    {
        (string page, string sketch, PageReaderOptions options) = Cases[rule];
        Assert.Equal(sketch, Sketch.Of(PageReader.Read(page, options)));
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
            foreach ((string rule, (string page, string sketch, PageReaderOptions options)) in CasesOf(file))
            {
                string above = rule[rule.IndexOf(": ", StringComparison.Ordinal)..][2..] + "\n" + page + Divider;
                text = text.Replace(above + sketch, above + Sketch.Of(PageReader.Read(page, options)), StringComparison.Ordinal);
            }

            File.WriteAllText(file, text);
        }
    }

    private static IEnumerable<KeyValuePair<string, (string Page, string Sketch, PageReaderOptions Options)>> CasesOf(string file)
    {
        string text = "\n" + File.ReadAllText(file).ReplaceLineEndings("\n");
        foreach (string part in text.Split("\n" + Opening).Skip(1))
        {
            int line = part.IndexOf('\n', StringComparison.Ordinal);
            int divider = ("\n" + part[(line + 1)..]).IndexOf("\n" + Divider, StringComparison.Ordinal);
            string page = part.Substring(line + 1, divider);
            string sketch = part[(line + 1 + divider + Divider.Length)..].TrimEnd();
            string[] heading = part[..line].Split(" (");
            PageReaderOptions options = new()
            {
                Kind = Told(heading, "as ") is { } kind ? Enum.Parse<PageKind>(kind) : null,
                Language = Told(heading, "in ") is null ? null : LanguageCode.English,
            };
            yield return new($"{Path.GetFileNameWithoutExtension(file)}: {part[..line]}", (page, sketch, options));
        }
    }

    private static string? Told(string[] heading, string word) =>
        heading.Skip(1).FirstOrDefault(told => told.StartsWith(word, StringComparison.Ordinal))?[word.Length..].TrimEnd(')');
}

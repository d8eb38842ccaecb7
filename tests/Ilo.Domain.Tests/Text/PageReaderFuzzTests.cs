using System.Globalization;
using Ilo.Domain.Tests.Text.Fuzzing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

public sealed class PageReaderFuzzTests
{
    // A million with ILO_SLOW=1, or as many as ILO_FUZZ_COUNT says from ILO_FUZZ_SEED on.
    private const int DefaultCount = 10_000;
    private const int SlowCount = 1_000_000;

    [Fact]
    public void Read_MutatedPages_AccountsForEveryCharacter()
    {
        int count = Setting("ILO_FUZZ_COUNT", Slow.IsAsked ? SlowCount : DefaultCount);
        Mutator mutator = new(CorpusTexts.All, Setting("ILO_FUZZ_SEED", 1));
        for (int i = 0; i < count; i++)
        {
            string text = mutator.Next();
            try
            {
                Invariants.Check(text);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Input {i}:\n<<<{text}>>>", error);
            }
        }
    }

    [Fact]
    public void Read_ManyThreads_GivesTheSameReadings()
    {
        Page[] expected = [.. CorpusTexts.All.Select(text => PageReader.Read(text).Page)];
        Parallel.For(0, 8 * 20, new ParallelOptions { MaxDegreeOfParallelism = 8 }, turn =>
        {
            for (int i = 0; i < expected.Length; i++)
            {
                Assert.Equal(expected[i], PageReader.Read(CorpusTexts.All[i]).Page);
            }
        });
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public void Read_AnyCulture_GivesTheSameReadings(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = CorpusTexts.All.Select(text => Shown(PageReader.Read(text))).ToArray();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, CorpusTexts.All.Select(text => Shown(PageReader.Read(text))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static (Page, string) Shown(PageReading reading) =>
        (reading.Page, string.Join(
            '\n', reading.Diagnostics.Select(diagnostic => diagnostic.ToString())
            .Concat(reading.Records.Select(record => $"{record.Source} {record.Project}{record.Event}{record.Article}{record.Office}"))));

    private static int Setting(string name, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : fallback;
}

using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Tests.Generators;
using Ilo.Domain.Tests.Text.Fuzzing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

public sealed class PageWriterPropertyTests
{
    private static readonly Config Checks = Config.QuickThrowOnFailure.WithReplay(19_190_411, 2_011).WithMaxTest(400);

    [Fact]
    public void Write_Lists_ReadBackEqualWithoutOptions() =>
        Check.One(Checks, Prop.ForAll(WritablePages.Lists.ToArbitrary(), page => MustReadBack(page, known: false)));

    [Fact]
    public void Write_OfficeHomes_ReadBackEqualWithoutOptions() =>
        Check.One(Checks, Prop.ForAll(WritablePages.Homes.ToArbitrary(), page => MustReadBack(page, known: false)));

    // Short pages with names in another language can be taken for that language's.
    [Fact]
    public void Write_DetailPages_ReadBackEqualWithKindAndLanguage() =>
        Check.One(Checks, Prop.ForAll(WritablePages.Details.ToArbitrary(), page => MustReadBack(page, known: true)));

    [Fact]
    public void Write_AnyPage_EndsEachLineWithLfAndSaysTheSameTwice() =>
        Check.One(Checks.WithMaxTest(Slow.Cases(100)), Prop.ForAll(Generated.Pages.ToArbitrary(), page =>
        {
            string text = PageWriter.Write(page);
            return text == PageWriter.Write(page) && !text.Contains('\r') && (text.Length == 0 || text.EndsWith('\n'));
        }));

    // Damage makes pages that no office prints; whatever is read from one, hardly ever is there no text for it.
    [Fact]
    public void Write_DamagedPages_NearlyAllReadBackEqual()
    {
        int count = Slow.Cases(3_000);
        string[] corpus = [.. Directory.EnumerateFiles(Repository.PathOf("samples/Pages"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        Mutator mutator = new(corpus, seed: 1919);
        int equal = 0;
        for (int i = 0; i < count; i++)
        {
            Page page = PageReader.Read(mutator.Next()).Page;
            equal += ReadsBack(page, known: true) ? 1 : 0;
        }

        Assert.True(equal > count * 0.95, $"{equal} of {count}.");
    }

    // The exception shows the text, which the page's own form does not.
    private static bool MustReadBack(Page page, bool known) =>
        ReadsBack(page, known) ? true : throw new InvalidOperationException($"Read back otherwise:\n{PageWriter.Write(page)}");

    private static bool ReadsBack(Page page, bool known)
    {
        PageReaderOptions? options = known ? new() { Kind = page.Kind, Language = page.Language } : null;
        foreach (PageStyle style in Enum.GetValues<PageStyle>())
        {
            if (PageReader.Read(PageWriter.Write(page, style), options).Page != page)
            {
                return false;
            }
        }

        return true;
    }
}

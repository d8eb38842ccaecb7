using Ilo.Domain.Recognition;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Recognition;

/// <summary>The tables that the library starts from say what its texts say.</summary>
public class BuiltInTablesTests
{
    private const string Text =
        "The project, funded by the Government of Norway through Norad, is carried out with UNICEF and the Ministry of Labour of Zambia against child labour.";

    [Fact]
    public void Resource_CompiledFromTheTextsAgain_IsTheSameByteForByte()
    {
        using Stream embedded = typeof(TextRecognizer).Assembly.GetManifestResourceStream(BuiltInTables.Resource)!;
        using MemoryStream tables = new();
        embedded.CopyTo(tables);
        using MemoryStream again = new();
        BuiltInTables.Write(again);

        Assert.True(tables.ToArray().AsSpan().SequenceEqual(again.ToArray()), "The tables are not those of the texts: build src/Ilo.Domain again.");
    }

    [Fact]
    public void Default_AndTheSameMadeOfTheTexts_FindTheSame()
    {
        TextFindings found = TextRecognizer.Default.Recognize(Text);

        Assert.Equal(TextRecognizer.From(Vocabulary.Default).Recognize(Text), found);
        Assert.NotEmpty(found.Donors);
        Assert.NotEmpty(found.Partners);
        Assert.NotEmpty(found.Themes);
    }

    [Fact]
    public async Task Default_ByManyThreadsAtOnce_GivesEachTheSame()
    {
        TextRecognizer recognizer = BuiltInTables.Recognizer();
        TextFindings[] found = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => recognizer.Recognize(Text))));

        Assert.All(found, one => Assert.Equal(found[0], one));
    }
}

using Ilo.Domain.Recognition;

namespace Ilo.Domain.Tests.Vocabularies;

/// <summary>Measures recognition on a table of sentences: funded, not funded, partner, mere mention, in three languages.</summary>
public class SentenceTests(ITestOutputHelper output)
{
    private const int FewestPerLanguage = 60;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Recognize_Sentences_FindsWhoPaysAndWithWhom(string language)
    {
        Tally donors = new();
        Tally partners = new();
        int sentences = 0;
        foreach (string[] row in Rows().Where(row => row[0] == language))
        {
            sentences++;
            TextFindings found = TextRecognizer.Default.Recognize(row[1], LanguageCode.Parse(language, null));
            donors.Add(row[1], found.Donors.Select(donor => donor.Value.Id.ToString()), Ids(row[2]));
            partners.Add(row[1], found.Partners.Select(partner => partner.Value.Id.ToString()), Ids(row[3]));
        }

        output.WriteLine($"{language}, {sentences} sentences; donors: {donors}; partners: {partners}");
        donors.Differences.Concat(partners.Differences).ToList().ForEach(output.WriteLine);
        Assert.True(sentences >= FewestPerLanguage, $"{sentences} sentences");
        Assert.Equal((true, true), (donors.Precision >= 0.98, donors.Recall >= 0.95));
        Assert.Equal((true, true), (partners.Precision >= 0.95, partners.Recall >= 0.95));
    }

    [Fact]
    public void Recognize_SentencesWithoutTheirLanguage_FindsTheSameDonors()
    {
        Tally donors = new();
        foreach (string[] row in Rows())
        {
            donors.Add(row[1], TextRecognizer.Default.Recognize(row[1]).Donors.Select(donor => donor.Value.Id.ToString()), Ids(row[2]));
        }

        output.WriteLine(donors.ToString());
        Assert.Equal((true, true), (donors.Precision >= 0.97, donors.Recall >= 0.95));
    }

    internal static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vocabularies", "Data", "sentences.tsv")).Skip(1).Select(line => line.Split('\t'));

    private static string[] Ids(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

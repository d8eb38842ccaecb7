using System.Text;
using Ilo.Domain.Recognition;
using Ilo.Domain.Tests.Vocabularies;

namespace Ilo.Domain.Tests.Recognition;

/// <summary>Measures recognition on batches of sentences that were written by somebody who did not know the rules. What each batch gave before
/// anybody looked at it stands at its head; the floors here are raised as the rules get better, never lowered.</summary>
public class BatchTests(ITestOutputHelper output)
{
    public static TheoryData<string> Batches => [.. Directory.GetFiles(Folder, "batch-*.tsv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Recognition", "Data");

    [Theory]
    [MemberData(nameof(Batches))]
    public void Recognize_Batch_FindsWhoPaysAndWithWhom(string batch)
    {
        Tally donors = new();
        Tally partners = new();
        string[] lines = File.ReadAllLines(Path.Combine(Folder, batch));
        Assert.Contains("Scored once", lines[0], StringComparison.Ordinal);
        foreach (string[] row in lines.Skip(2).Select(line => line.Split('\t')))
        {
            string text = row[1].Replace("\\n", "\n", StringComparison.Ordinal);
            TextFindings found = TextRecognizer.Default.Recognize(text, LanguageCode.Parse(row[0], null));
            donors.Add(text, found.Donors.Select(one => one.Value.Id.ToString()), Cells(row[2]));
            partners.Add(text, found.Partners.Select(one => StatementTests.KeyOf(one.Value)), Cells(row[3]).Select(StatementTests.KeyOf));
        }

        output.WriteLine($"{batch}: donors: {donors}; partners: {partners}");
        donors.Differences.Concat(partners.Differences).ToList().ForEach(output.WriteLine);
        Assert.Equal((true, true), (donors.Precision >= 0.99, donors.Recall >= 0.93));
        Assert.Equal((true, true), (partners.Precision >= 0.95, partners.Recall >= 0.94));
    }

    [Theory]
    [InlineData("lines of 38 characters", 0.99, 0.92)]
    [InlineData("capitals", 0.99, 0.94)]
    public void Recognize_BatchesWrittenOtherwise_FindsMostDonors(string how, double precision, double recall)
    {
        Tally donors = new();
        foreach (string[] row in Batches.SelectMany(batch => File.ReadAllLines(Path.Combine(Folder, batch.Data)).Skip(2)).Select(line => line.Split('\t')))
        {
            string text = row[1].Replace("\\n", "\n", StringComparison.Ordinal);
            text = how == "capitals" ? text.ToUpperInvariant() : Wrapped(text);
            donors.Add(text, TextRecognizer.Default.Recognize(text, LanguageCode.Parse(row[0], null)).Donors.Select(one => one.Value.Id.ToString()),
                Cells(row[2]));
        }

        output.WriteLine($"{how}: {donors}");
        donors.Differences.ForEach(output.WriteLine);
        Assert.Equal((true, true), (donors.Precision >= precision, donors.Recall >= recall));
    }

    private static string Wrapped(string text)
    {
        StringBuilder lines = new();
        int column = 0;
        foreach (string word in text.Split(' '))
        {
            bool room = column + word.Length <= 38;
            column = room ? column + word.Length + 1 : word.Length + 1;
            lines.Append(lines.Length == 0 ? "" : room ? " " : "\n").Append(word);
        }

        return lines.ToString();
    }

    private static string[] Cells(string cell) => cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using Ilo.Domain.Recognition;
using Ilo.Domain.Tests.Vocabularies;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Recognition;

/// <summary>Measures recognition on the statements beside the repository, which are modelled on untried pages.</summary>
public class StatementTests(ITestOutputHelper output)
{
    [Fact]
    public void Recognize_Statements_FindsWhoPaysAndWithWhom()
    {
        Tally donors = new();
        Tally partners = new();
        foreach (string line in File.ReadLines(SharedCorpus.PathOrSkip("vocabulary", "statements.jsonl")).Where(line => line.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement row = document.RootElement;
            string text = row.GetProperty("text").GetString()!;
            TextFindings found = TextRecognizer.Default.Recognize(text, LanguageCode.Parse(row.GetProperty("language").GetString()!, null));
            donors.Add(text, found.Donors.Select(one => one.Value.Id.ToString()), Texts(row, "donors"));
            partners.Add(text, found.Partners.Select(one => KeyOf(one.Value)), Texts(row, "partners").Select(KeyOf));
        }

        output.WriteLine($"donors: {donors}; partners: {partners}");
        donors.Differences.Concat(partners.Differences).ToList().ForEach(output.WriteLine);
        Assert.Equal((true, true), (donors.Precision >= 1, donors.Recall >= 1));
        Assert.Equal((true, true), (partners.Precision >= 1, partners.Recall >= 1));
    }

    private static IEnumerable<string> Texts(JsonElement row, string property) => row.GetProperty(property).EnumerateArray().Select(one => one.GetString()!);

    /// <summary>Returns a known partner's identifier, and another's name as printed, without its marks.</summary>
    internal static string KeyOf(Organisation organisation) => IsKnown(organisation) ? organisation.Id.ToString() : Key(organisation.Name);

    /// <summary>Returns the same of what a table expects: an identifier in small letters, or a name.</summary>
    internal static string KeyOf(string expected) =>
        expected.Contains(' ', StringComparison.Ordinal) || expected.Any(char.IsUpper) ? Key(expected) : expected;

    private static bool IsKnown(Organisation organisation) =>
        Vocabulary.Default.Organisations.TryGet(organisation.Id, out _)
            || Vocabulary.Default.Donors.TryGet(Id<Donor>.Parse(organisation.Id.ToString(), null), out _);

    // Names as printed are the same without their marks.
    private static string Key(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormD).Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ')).ToLower(CultureInfo.InvariantCulture);
}

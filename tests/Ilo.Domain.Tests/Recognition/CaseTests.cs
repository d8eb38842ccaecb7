using Ilo.Domain.Catalogues;
using Ilo.Domain.Recognition;
using Ilo.Domain.Text;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Recognition;

/// <summary>The cases beside the repository that are about donors and names.</summary>
public class CaseTests
{
    [Fact]
    public void Cases_OfDonorsAndNames_AreRight()
    {
        List<string> wrong = [];
        int cases = 0;
        foreach ((string id, _, string how, string input, string right) in SharedCase.In("donors", "names"))
        {
            cases++;
            string[] given = [.. Given(how, input, right).Order(StringComparer.Ordinal)];
            if (!given.SequenceEqual(Expected(right)))
            {
                wrong.Add($"{id} {input}: [{string.Join(", ", given)}] instead of {right}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(cases >= 49, $"{cases} cases");
    }

    private static IEnumerable<string> Given(string how, string input, string right)
    {
        switch (how)
        {
            case "TextRecognizer.Default.Recognize":
                return TextRecognizer.Default.Recognize(input).Donors.Select(donor => donor.Value.Id.ToString());
            case "Vocabulary.Default.Donors.TryFind":
                return Vocabulary.Default.Donors.TryGet(input, out Donor? donor) ? [donor.Id.ToString()] : [];
            default:
                Project[] projects = [.. Catalogue.From([PageReader.Read(input)]).ProjectItems.Select(item => item.Record)];
                return right.StartsWith("no partner", StringComparison.Ordinal)
                    ? projects.SelectMany(project => project.Partners).Select(partner => partner.Name)
                    : projects.SelectMany(project => project.Donors).Select(donor => donor.Id.ToString());
        }
    }

    // "no donors (...)", "donor jp", "donors jp, no", "donor=uk-fcdo", "no, se-sida".
    private static IEnumerable<string> Expected(string right)
    {
        string ids = right.Split('(', ';')[0].Trim();
        if (ids is "no donor" or "no donors" or "no partner")
        {
            return [];
        }

        ids = ids.Split('=')[^1];
        ids = ids.StartsWith("donor", StringComparison.Ordinal) ? ids[ids.IndexOf(' ', StringComparison.Ordinal)..] : ids;
        return ids.Split(',', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal);
    }
}

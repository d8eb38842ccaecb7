using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>The cases beside the repository that are about dates, sums, events and the text of pages.</summary>
public class CaseTests
{
    private const string Date = "DateIntervalPattern.Any.Parse";
    private const string SecondOfThree = "PageReader.Read of a three-entry page whose second entry is title, this line, one sentence; context ";

    [Fact]
    public void Cases_OfDatesSumsEventsAndText_AreRight()
    {
        List<string> wrong = [];
        string same = "";
        int cases = 0;
        foreach ((string id, _, string how, string input, string right) in SharedCase.In("dates", "money", "text", "events"))
        {
            if (CaseAnswers.IsAboutManyPages(how))
            {
                continue;
            }

            cases++;
            same = right == "the same" ? same : right;
            string text = how.StartsWith(SecondOfThree, StringComparison.Ordinal) ? CasePage.With(how[SecondOfThree.Length..], input) : input;
            IEnumerable<string> problems = how == Date ? CaseAnswers.OfDate(input, same) : CaseAnswers.Of(PageReader.Read(text), input, same);
            wrong.AddRange(problems.Select(problem => $"{id} {input}: {problem} [{same}]"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(cases >= 115, $"{cases} cases");
    }
}

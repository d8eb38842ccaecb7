using Ilo.Domain.Catalogues;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Each line of the table "What is stable" in docs/catalogue.md has the test that shows it.</summary>
public sealed class StableIdentifierTests
{
    private static readonly Project Lamps = Pages.Project(
        "Better Lamps for Rural Women", "2012-01-01/2014-12-31", "It trains lamp makers in four towns of Norland.");
    private static readonly Project Looms = Pages.Project("Safer Looms in Southmarch", "2016-01-01/2017-12-31", "Weavers learn to work in safety.");

    private static readonly Dictionary<string, string[]> Shown = new(StringComparer.Ordinal)
    {
        ["a typo is mended, words come or go at one end of the title, the text changes"] =
            [
                nameof(IdentityStoryTests.Replace_TypoMended_KeepsTheIdentifier),
                nameof(IdentityStoryTests.Replace_SlipInAnEntryWithoutText_IsTheSameEntry),
                nameof(Replace_WordsAtOneEndOfTheTitle_KeepsTheIdentifier),
                nameof(IdentityStoryTests.Replace_DatesOrTextChanged_KeepsTheIdentifier),
            ],
        ["the title is another, the project code the same"] = [nameof(IdentityStoryTests.Replace_NewTitleWithTheSameCode_KeepsTheIdentifier)],
        ["dates are corrected or extended and still have a day in common, or move by up to two months while the text stays; "
            + "an event is said to be put off; the date of news is corrected"] =
            [
                nameof(IdentityStoryTests.Replace_EventMovedUnderTheSameWords_KeepsTheIdentifier),
                nameof(IdentityStoryTests.Replace_DatesOrTextChanged_KeepsTheIdentifier),
                nameof(IdentityStoryTests.Replace_EventDatedAnewOrSaidToBePutOff_KeepsTheIdentifier),
                nameof(IdentityStoryTests.Replace_DateOfNewsCorrected_KeepsTheIdentifier),
            ],
        ["entries change their order, a page is renamed or split in two"] =
            [
                nameof(Replace_EntriesInAnotherOrder_KeepTheirOwn),
                nameof(Build_PageRenamed_KeepsAll),
                nameof(IdentityStoryTests.Replace_PageSplitInTwo_KeepsAll),
            ],
        ["another thing of the same title appears"] = [nameof(IdentityStoryTests.Replace_SecondProjectOfTheSameTitle_TakesNothingFromTheFirst)],
        ["a page is gone for a week"] = [nameof(IdentityStoryTests.Remove_PageGoneForAWeek_ComesBackUnderItsIdentifier)],
        ["two items turn out to be one"] =
            [
                nameof(IdentityStoryTests.Add_DetailPageThatShowsTwoToBeOne_KeepsOneAndFindsItByBoth),
                nameof(FormerKeyTests.Replace_AfterJoining_BothIdentifiersFindTheItem),
                nameof(FormerKeyTests.OfProject_FormerIdentifier_FindsWhatBelongsToTheProject),
            ],
        ["an item comes apart again"] = [nameof(FormerKeyTests.Replace_RetitledAndThenApart_TheIdentifierGoesWithItsRecord)],
        ["an item goes while one like it stays beside it"] =
            [nameof(FormerKeyTests.Replace_OneOfTwoGoesAndTheOtherChanges_RetiresItsIdentifier)],
        ["the next phase, what takes place at another time, the sister project in another country takes its place"] =
            [
                nameof(IdentityStoryTests.Replace_ProjectOfAnotherTime_GetsItsOwn),
                nameof(IdentityStoryTests.Replace_EventOfAnotherTime_GetsItsOwn),
                nameof(IdentityStoryTests.Replace_TwoPhases_KeepTheirOwn),
                nameof(IdentityStoryTests.Replace_NextYearsMeeting_GetsItsOwn),
                nameof(IdentityStoryTests.Replace_SisterProjectInAnotherPlace_GetsItsOwn),
            ],
    };

    [Fact]
    public void Page_EveryLineOfTheTable_HasItsTest()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "catalogue.md"));
        int start = page.IndexOf("| what happens | the identifier |", StringComparison.Ordinal);
        string[] rows = [.. page[start..].Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1].Trim())];
        Assert.Equal(Shown.Keys, rows);
    }

    [Theory]
    [InlineData("The Better Lamps for Rural Women")]
    [InlineData("Better Lamps for Rural Women in Norland")]
    [InlineData("Lamps for Rural Women")]
    public void Replace_WordsAtOneEndOfTheTitle_KeepsTheIdentifier(string title)
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps, Looms)]);
        Catalogue changed = catalogue.Replace(Pages.List("a", Lamps with { Title = title }, Looms));
        Assert.Equal(title, changed.FindProject("better-lamps-for-rural-women")?.Record.Title);
    }

    [Fact]
    public void Replace_EntriesInAnotherOrder_KeepTheirOwn()
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps, Looms)]);
        Catalogue turned = catalogue.Replace(Pages.List("a", Looms, Lamps));
        Assert.Equal(Items(catalogue), Items(turned));
        Assert.Empty(turned.FormerIdentities.Projects);
    }

    [Fact]
    public void Build_PageRenamed_KeepsAll()
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps, Looms)]);
        Catalogue renamed = catalogue.ToBuilder().Remove("a").Add(Pages.List("b", Lamps, Looms)).Build();
        Assert.Equal(Items(catalogue), Items(renamed));
    }

    private static IEnumerable<(Id<Project>, Project)> Items(Catalogue catalogue) => catalogue.ProjectItems.Select(item => (item.Identifier, item.Record));
}

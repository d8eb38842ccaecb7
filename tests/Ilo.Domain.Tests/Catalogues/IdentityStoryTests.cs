using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>What happens to pages over the years, and that each thing keeps its identifier.</summary>
public sealed class IdentityStoryTests
{
    private const string Summary = "It trains lamp makers in four towns of Norland and opens workshops for the women of the lake.";
    private static readonly Project Lamps = Pages.Project("Better Lamps for Rural Women", "2012-01-01/2014-12-31", Summary);
    private static readonly Project Looms = Pages.Project("Safer Looms in Southmarch", "2016-01-01/2017-12-31", "Weavers learn to work in safety.");

    [Fact]
    public void Replace_TypoMended_KeepsTheIdentifier()
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps with { Title = "Better Lmaps for Rural Women" }, Looms)]);
        Catalogue mended = catalogue.Replace(Pages.List("a", Lamps, Looms));
        Assert.Equal("better-lmaps-for-rural-women", Of(mended, Lamps).Identifier.ToString());
        Assert.Equal(Lamps.Title, mended.FindProject("better-lmaps-for-rural-women")!.Record.Title);
        ItemChange<Project> change = Assert.Single(mended.DifferencesFrom(catalogue).Projects.Changed);
        Assert.Contains(change.Changes, one => one.Property == nameof(Project.Title));
    }

    // Nothing but the page, the place on it and the dates tells that it is the same entry.
    [Theory]
    [InlineData("Better lamps fro women", "Better lamps for women", true)]
    [InlineData("Decent work in teh south", "Decent work in the south", true)]
    [InlineData("Jobs adn skills", "Jobs and skills", true)]
    [InlineData("HIV/AIDS at wrk", "HIV/AIDS at work", true)]
    [InlineData("Decent Workfor All", "Decent Work for All", true)]
    [InlineData("Betterlamps for women", "Better lamps for women", true)]
    [InlineData("Skills for jobs in Viet Nam", "Skills for jobs in Vietnam", true)]
    [InlineData("Work-place safety", "Workplace safety", true)]
    [InlineData("Kilns 20l8", "Kilns 2018", true)]
    [InlineData("Skills for jobs: phase 2", "Skills for jobs: Phase II", true)]
    [InlineData("Ending child labor in the programme", "Ending child labour in the program", true)]
    [InlineData("Kilns 2018", "Kilns 2019", false)]
    [InlineData("Skills for jobs: phase 2", "Skills for jobs: Phase III", false)]
    [InlineData("Safer looms in Southmarch", "Safer looms in Norland", false)]
    [InlineData("Safer kilns for women", "Safer looms for women", false)]
    [InlineData("Safer kilns for women in the upland villages", "Safer looms for women in the upland villages", false)]
    [InlineData("Promoting rural employment and skills in Peru", "Promoting rural employment and skills in Mali", false)]
    [InlineData("Decent work in Niger", "Decent work in Nigeria", false)]
    [InlineData("Decent work in Mali", "Decent work in Malawi", false)]
    [InlineData("Training for men", "Training for women", false)]
    [InlineData("Skills for jobs, phase one", "Skills for jobs, phase two", false)]
    [InlineData("Jobs 1, 2", "Jobs 12", false)]
    public void Replace_SlipInAnEntryWithoutText_IsTheSameEntry(string slip, string title, bool isSame)
    {
        foreach (string? dates in new[] { "2012-01-01/2014-12-31", null })
        {
            Catalogue catalogue = Catalogue.From([Pages.List("a", Looms, Pages.Project(slip, dates))]);
            string identifier = Of(catalogue, Pages.Project(slip, dates)).Identifier.ToString();
            Catalogue mended = catalogue.Replace(Pages.List("a", Looms, Pages.Project(title, dates)));
            Assert.Equal(isSame, Of(mended, Pages.Project(title, dates)).Identifier.ToString() == identifier);
            Catalogue elsewhere = catalogue.Replace(Pages.List("a", Looms)).Add(Pages.List("b", Pages.Project(title, "2001-01-01/2001-12-31")));
            Assert.True(dates is null || elsewhere.FindProject(identifier) is null);
        }
    }

    [Theory]
    [InlineData("2012-01-01/2015-06-30", Summary)]
    [InlineData("2012-03-01/2014-12-31", Summary)]
    [InlineData("2012-01-01/2014-12-31", "Now with other words altogether, about nothing of the kind.")]
    [InlineData("2012-01-01/2016-12-31", null)]
    [InlineData(null, Summary)]
    public void Replace_DatesOrTextChanged_KeepsTheIdentifier(string? dates, string? summary)
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Looms, Lamps)]);
        Project changed = Pages.Project(Lamps.Title, dates, summary);
        Assert.Equal(Of(catalogue, Lamps).Identifier, Of(catalogue.Replace(Pages.List("a", changed, Looms)), changed).Identifier);
    }

    [Fact]
    public void Replace_NewTitleWithTheSameCode_KeepsTheIdentifier()
    {
        Project coded = Lamps with { Code = "NOR/12/01/XYZ" };
        Catalogue catalogue = Catalogue.From([Pages.List("a", coded)]);
        Project renamed = Pages.Project("Light for the Lake", "2012-01-01/2014-12-31", "Another text.") with { Code = "nor/12/01/xyz" };
        Assert.Equal("better-lamps-for-rural-women", Assert.Single(catalogue.Replace(Pages.List("a", renamed)).ProjectItems).Identifier.ToString());
    }

    [Fact]
    public void Replace_TwoPhases_KeepTheirOwn()
    {
        Project second = Pages.Project("Better Lamps for Rural Women - Phase II", "2015-01-01/2017-12-31", Summary);
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps)]);
        Catalogue both = catalogue.Replace(Pages.List("a", second, Lamps));
        Assert.Equal("better-lamps-for-rural-women", Of(both, Lamps).Identifier.ToString());
        Assert.Equal("better-lamps-for-rural-women-phase-ii", Of(both, second).Identifier.ToString());
        Assert.Equal("better-lamps-for-rural-women-phase-ii", Assert.Single(catalogue.Replace(Pages.List("a", second)).ProjectItems).Identifier.ToString());
    }

    [Theory]
    [InlineData("Better Lamps for Rural Women", "2015-01-01/2017-12-31", null)]
    [InlineData("Better Lamps for Rural Women", "2021-01-01/2023-12-31", null)]
    [InlineData("Better Lamps for Rural Women - Phase II", "2015-01-01/2017-12-31", "C/1")]
    [InlineData("Better Lamps for Rural Women II", "2015-01-01/2017-12-31", "C/1")]
    public void Replace_ProjectOfAnotherTime_GetsItsOwn(string title, string dates, string? code)
    {
        Project first = Lamps with { Code = code };
        Project next = Pages.Project(title, dates, Summary) with { Code = code };
        Catalogue catalogue = Catalogue.From([Pages.List("a", first)]);
        Catalogue after = catalogue.Replace(Pages.List("a", next));
        Assert.Null(after.FindProject("better-lamps-for-rural-women"));
        Catalogue both = after.Replace(Pages.List("a", next, first));
        Assert.Equal("better-lamps-for-rural-women", Of(both, first).Identifier.ToString());
        Assert.Equal(Of(after, next).Identifier, Of(both, next).Identifier);
    }

    [Fact]
    public void Replace_SecondProjectOfTheSameTitle_TakesNothingFromTheFirst()
    {
        Project kilns = Pages.Project("Kilns", "2018-01-01/2018-12-31");
        Project later = Pages.Project("Kilns", "2019-03-01/2021-02-28");
        Catalogue catalogue = Catalogue.From([Pages.List("a", kilns)]);
        Catalogue both = catalogue.Replace(Pages.List("a", later, kilns));
        Assert.Equal(("kilns", "kilns-2019"), (Of(both, kilns).Identifier.ToString(), Of(both, later).Identifier.ToString()));
        Catalogue alone = both.Replace(Pages.List("a", later));
        Assert.Equal("kilns-2019", Assert.Single(alone.ProjectItems).Identifier.ToString());
        Assert.Null(alone.FindProject("kilns"));
        Assert.Equal("kilns", Of(alone.Replace(Pages.List("a", later, kilns)), kilns).Identifier.ToString());
    }

    [Fact]
    public void Replace_SisterProjectInAnotherPlace_GetsItsOwn()
    {
        Project sister = Looms with { Title = "Safer Looms in Norland" };
        Catalogue catalogue = Catalogue.From([Pages.List("a", Looms with { Summary = null })]).Replace(Pages.List("a", sister with { Summary = null }));
        Assert.Equal("safer-looms-in-norland", Assert.Single(catalogue.ProjectItems).Identifier.ToString());
        Assert.True(Assert.Single(catalogue.FormerIdentities.Projects).IsRetired);
    }

    [Fact]
    public void Replace_NextYearsMeeting_GetsItsOwn()
    {
        Article first = Pages.Article("Lamp makers meet", "2018-05-01");
        Article next = Pages.Article("Lamp makers meet", "2019-05-01");
        Catalogue catalogue = Catalogue.From([Pages.News("a", first)]).Replace(Pages.News("a", next));
        Assert.Equal("lamp-makers-meet-2019", Assert.Single(catalogue.ArticleItems).Identifier.ToString());
    }

    [Theory]
    [InlineData("Course for inspectors", "2018-04-01/2018-04-05", "2018-09-10/2018-09-14", null)]
    [InlineData("Quarterly meeting", "2018-03-01", "2018-06-01", Summary)]
    [InlineData("Quarterly meeting", "2018-03-01", "2018-03-08", null)]
    [InlineData("Annual forum", "2016-03-01", "2018-03-08", null, EventStatus.Postponed)]
    public void Replace_EventOfAnotherTime_GetsItsOwn(
        string title, string dates, string later, string? summary, EventStatus status = EventStatus.Announced)
    {
        Catalogue catalogue = Catalogue.From([Pages.Calendar("e", Pages.Event(title, dates, summary))]);
        string identifier = Assert.Single(catalogue.EventItems).Identifier.ToString();
        Event next = Pages.Event(title, later, summary) with { StatedStatus = status };
        Catalogue after = catalogue.Replace(Pages.Calendar("e", next));
        Assert.NotEqual(identifier, Assert.Single(after.EventItems).Identifier.ToString());
        Assert.Null(after.FindEvent(identifier));
        Catalogue both = after.Replace(Pages.Calendar("e", next, Pages.Event(title, dates, summary)));
        Assert.Equal(dates[..10], both.FindEvent(identifier)!.Record.Dates!.Start.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2018-03-22")]
    [InlineData("2018-05-02")]
    public void Replace_EventMovedUnderTheSameWords_KeepsTheIdentifier(string later)
    {
        Catalogue catalogue = Catalogue.From([Pages.Calendar("e", Pages.Event("Meeting of lamp makers", "2018-03-01", Summary))]);
        Catalogue after = catalogue.Replace(Pages.Calendar("e", Pages.Event("Meeting of lamp makers", later, Summary)));
        Assert.Equal("meeting-of-lamp-makers", Assert.Single(after.EventItems).Identifier.ToString());
    }

    [Theory]
    [InlineData("2018-04-02/2018-04-06", EventStatus.Announced)]
    [InlineData("2018-04-03/2018-04-12", EventStatus.Announced)]
    [InlineData("2018-09-10/2018-09-14", EventStatus.Postponed)]
    [InlineData("2018-09-10/2018-09-14", EventStatus.Rescheduled)]
    public void Replace_EventDatedAnewOrSaidToBePutOff_KeepsTheIdentifier(string dates, EventStatus status)
    {
        Catalogue catalogue = Catalogue.From([Pages.Calendar("e", Pages.Event("Course for inspectors", "2018-04-01/2018-04-05"))]);
        Catalogue after = catalogue.Replace(Pages.Calendar("e", Pages.Event("Course for inspectors", dates) with { StatedStatus = status }));
        Assert.Equal("course-for-inspectors", Assert.Single(after.EventItems).Identifier.ToString());
        Assert.Equal(after.Identities, IloJson.Deserialize<CatalogueIdentities>(IloJson.Serialize(after.Identities)));
    }

    [Theory]
    [InlineData("2018-05-09", null)]
    [InlineData("2018-04-28", null)]
    [InlineData("2018-08-01", Summary)]
    public void Replace_DateOfNewsCorrected_KeepsTheIdentifier(string date, string? summary)
    {
        Catalogue catalogue = Catalogue.From([Pages.News("a", Pages.Article("Lamp fair opens", "2018-05-01", summary))]);
        Catalogue corrected = catalogue.Replace(Pages.News("a", Pages.Article("Lamp fair opens", date, summary)));
        Assert.Equal("lamp-fair-opens", Assert.Single(corrected.ArticleItems).Identifier.ToString());
    }

    [Fact]
    public void Replace_PageSplitInTwo_KeepsAll()
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps, Looms)]);
        Catalogue split = catalogue.Replace(Pages.List("a", Lamps)).Add(Pages.List("b", Looms));
        Catalogue other = catalogue.ToBuilder().Replace(Pages.List("a", Lamps)).Add(Pages.List("b", Looms)).Build();
        Assert.All([split, other], one => Assert.Equal(Of(catalogue, Looms).Identifier, Of(one, Looms).Identifier));
        Assert.Empty(split.FormerIdentities.Projects);
    }

    [Fact]
    public void Remove_PageGoneForAWeek_ComesBackUnderItsIdentifier()
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps), Pages.List("b", Looms)]);
        Catalogue without = catalogue.Remove("b");
        Assert.Single(without.Projects);
        Assert.Null(without.FindProject("safer-looms-in-southmarch"));
        Catalogue meanwhile = without.Add(Pages.List("c", Pages.Project("Safer Looms in Southmarch", "1999-01-01/1999-12-31", "Of old.")));
        Assert.Equal("safer-looms-in-southmarch-1999",
            Assert.Single(meanwhile.ProjectItems, item => item.Record.Duration!.Start.Year == 1999).Identifier.ToString());
        Assert.Equal("safer-looms-in-southmarch", Of(meanwhile.Add(Pages.List("b", Looms)), Looms).Identifier.ToString());
        Assert.Equal(catalogue, without.Add(Pages.List("b", Looms)));
    }

    [Fact]
    public void Add_DetailPageThatShowsTwoToBeOne_KeepsOneAndFindsItByBoth()
    {
        Project first = Pages.Project("Better Lamps for Rural Women in Norland", "2012-01-01/2014-12-31") with { Code = "NOR/12" };
        Project second = Pages.Project("Light for the Lake of Alderton", "2012-01-01/2014-12-31");
        Catalogue catalogue = Catalogue.From([Pages.List("a", first), Pages.List("b", second)]);
        Assert.Equal(2, catalogue.Projects.Count);
        Catalogue one = catalogue.Replace(Pages.List("b", second with { Code = "NOR/12" }));
        CatalogueItem<Project> item = Assert.Single(one.ProjectItems);
        Assert.Same(item, one.FindProject("better-lamps-for-rural-women-in-norland"));
        Assert.Same(item, one.FindProject("light-for-the-lake-of-alderton"));
        Catalogue apart = one.Replace(Pages.List("b", second));
        Assert.Equal(["better-lamps-for-rural-women-in-norland", "light-for-the-lake-of-alderton"],
            apart.ProjectItems.Select(project => project.Identifier.ToString()));
    }

    [Fact]
    public void From_KnownIdentities_ContinuesThemAfterARestart()
    {
        Catalogue before = Catalogue.From([Pages.List("a", Lamps, Looms)]).Replace(Pages.List("a", Looms));
        CatalogueIdentities kept = IloJson.Deserialize<CatalogueIdentities>(IloJson.Serialize(before.Identities))!;
        Assert.Equal(before.Identities, kept);
        Catalogue after = Catalogue.From(
            [Pages.List("a", Lamps with { Title = "Better Lamps for All Rural Women" }, Looms)], new CatalogueOptions { Identities = kept });
        Assert.Equal(["better-lamps-for-rural-women", "safer-looms-in-southmarch"], after.ProjectItems.Select(item => item.Identifier.ToString()));
        Assert.Equal(CatalogueIdentities.Empty, after.Options.Identities);
    }

    [Fact]
    public void From_CatalogueReadBack_KeepsWhatIsRetired()
    {
        Catalogue before = Catalogue.From([Pages.List("a", Lamps, Looms)]).Replace(Pages.List("a", Looms));
        Catalogue read = IloJson.Deserialize<Catalogue>(IloJson.Serialize(before))!;
        Assert.Equal(before, read);
        Assert.Equal(before.Replace(Pages.List("a", Lamps, Looms)), read.Replace(Pages.List("a", Lamps, Looms)));
    }

    [Fact]
    public void Replace_PageOfACatalogueThatHasASourceInTwoItems_LeavesNothingBehind()
    {
        JsonNode json = JsonNode.Parse(IloJson.Serialize(Catalogue.From([Pages.List("a", Lamps)])))!;
        JsonArray items = json["projects"]!.AsArray();
        JsonNode copy = items[0]!.DeepClone();
        copy["identifier"] = "copy";
        items.Add(copy);
        Catalogue read = IloJson.Deserialize<Catalogue>(json.ToJsonString())!;
        Assert.Equal([Looms.Title], read.Replace(Pages.List("a", Looms)).Projects.Select(project => project.Title));
    }

    // In letters that no identifier has: the kind, and what tells it from others of the kind.
    [Fact]
    public void Identifier_TitleWithoutLatinLetters_NamesKindAndWhatLasts()
    {
        Project lamps = Pages.Project("Лучшие лампы для сельских женщин", "2012-01-01/2014-12-31");
        Project looms = Pages.Project("Безопасные станки", "2012-06-01/2013-12-31");
        Project coded = Pages.Project("Печи", "2012-06-01/2013-12-31") with { Code = "NOR/12/01" };
        Project undated = Pages.Project("مصابيح أفضل");
        Catalogue catalogue = Catalogue.From([Pages.List("a", lamps, looms, coded, undated, Pages.Project("Проект 17"))]);
        Assert.Equal(
            ["project", "project-17", "project-2012", "project-2012-2", "project-nor-12-01"], catalogue.ProjectItems.Select(item => item.Identifier.ToString()));
        Assert.Equal(lamps, catalogue.FindProject("project-2012")!.Record);
        Assert.Equal("event-2019", Only(Catalogue.From([Pages.Calendar("a", Pages.Event("Семинар", "2019-03-01"))]).EventItems));
        Assert.Equal("article-2018", Only(Catalogue.From([Pages.News("a", Pages.Article("Новости", "2018-05-01"))]).ArticleItems));
        Assert.Equal("kilns-2019", Only(Catalogue.From([Pages.List("a", Pages.Project("Kilns 2019", "2019-01-01/2020-12-31"))]).ProjectItems));

        // It stays as any other does.
        Catalogue mended = catalogue.Replace(Pages.List(
            "a", lamps with { Title = "Лучшие ламы для сельских женщин", Duration = Pages.Days("2012-01-01/2015-03-31") }, looms, coded, undated));
        Assert.Equal(Pages.Days("2012-01-01/2015-03-31"), mended.FindProject("project-2012")!.Record.Duration);
        Assert.Equal(looms, mended.FindProject("project-2012-2")!.Record);

        static string Only<TRecord>(ValueList<CatalogueItem<TRecord>> items)
            where TRecord : class => Assert.Single(items).Identifier.ToString();
    }

    [Fact]
    public void Add_KnownSource_IsRefusedOrReplaces()
    {
        PageReading first = Pages.List("a", Lamps);
        PageReading second = Pages.List("a", Looms);
        Assert.Throws<ArgumentException>("reading", () => Catalogue.From([first]).Add(second));
        Assert.Throws<ArgumentException>("reading", () => Catalogue.From([first, second]));
        Assert.Equal(Catalogue.From([first]), Catalogue.From([first, first]));
        Catalogue replaced = Catalogue.From([first], new CatalogueOptions { KnownSources = KnownSourceRule.Replace }).Add(second);
        Assert.Equal(Looms.Title, Assert.Single(replaced.Projects).Title);
        Assert.Equal(2, Catalogue.From([Pages.List("", Lamps), Pages.List("", Looms)]).Projects.Count);
        Assert.Throws<ArgumentException>("reading", () => replaced.Replace(Pages.List("", Lamps)));
        Assert.Throws<ArgumentException>("sourceName", () => replaced.Remove(" "));
        Assert.Equal(replaced, replaced.Remove("not there"));
    }

    [Fact]
    public void Links_NameItemsByIdentifier()
    {
        Article article = Pages.Article("Workshop held", "2013-03-01", "It was held under the “Better Lamps for Rural Women” project.");
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps), Pages.News("b", article)]);
        CatalogueItem<Project> project = Assert.Single(catalogue.ProjectItems);
        Assert.Equal([project.Identifier], catalogue.Articles[0].Projects);
        Assert.Single(catalogue.Articles.OfProject(project.Identifier));
        Catalogue renamed = catalogue.Replace(Pages.List("a", Lamps with { Summary = "Other words." }));
        Assert.Equal(catalogue.ArticleItems[0].Record, renamed.ArticleItems[0].Record);
    }

    [Fact]
    public async Task ReadFolderAsync_FolderOfPages_ReadsAndJoinsThem()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "sub"));
            await File.WriteAllTextAsync(
                Path.Combine(folder, "sub", "projects.txt"), "Programmes and projects\n\n  1. Better Lamps\n\n    1 January 2012 - 31 December 2014\n",
                TestContext.Current.CancellationToken);
            List<CatalogueProgress> steps = [];
            Catalogue catalogue = await Catalogue.ReadFolderAsync(
                folder, progress: new Recorder(steps), cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal("sub/projects.txt", Assert.Single(catalogue.ProjectItems).Sources[0].Source.SourceName);
            Assert.Equal([CatalogueStep.Reading, CatalogueStep.Analysing, CatalogueStep.Joining], steps.Select(step => step.Step).Distinct());
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => Catalogue.ReadFolderAsync(folder, cancellationToken: new CancellationToken(canceled: true)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static CatalogueItem<Project> Of(Catalogue catalogue, Project project) =>
        Assert.Single(catalogue.ProjectItems, item => item.Sources.Any(source => source.Record == project));

    private sealed class Recorder(List<CatalogueProgress> steps) : IProgress<CatalogueProgress>
    {
        public void Report(CatalogueProgress value)
        {
            lock (steps)
            {
                steps.Add(value);
            }
        }
    }
}

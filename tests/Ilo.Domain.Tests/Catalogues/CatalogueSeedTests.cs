using Ilo.Domain.Catalogues;

namespace Ilo.Domain.Tests.Catalogues;

public sealed class CatalogueSeedTests
{
    private const string Cotton = "promoting-fundamental-principles-and-rights-at-work-in-the-cotton-supply-chain";

    private static readonly Lazy<Catalogue> Seeds = new(() => Catalogue.From(ExpectedPages.All(Path.Combine(SharedCorpus.FolderOrSkip(), "seeds"))));

    [Fact]
    public void From_TwoEntriesWithOneAcronym_MergesThemAndSaysWhy()
    {
        SharedCorpus.FolderOrSkip();
        CatalogueItem<Project> entry = Assert.Single(Seeds.Value.ProjectItems, entry => entry.Record.Title.Contains("(ARC)", StringComparison.Ordinal));
        Assert.Equal(2, entry.Sources.Count);
        MatchReasonKind[] reasons = [.. Assert.Single(entry.Merges).Reasons.Select(reason => reason.Kind)];
        Assert.Equal([MatchReasonKind.Title, MatchReasonKind.SameTitle, MatchReasonKind.Acronym, MatchReasonKind.Dates], reasons[..4]);
        Assert.Contains(Seeds.Value.Quality.For(RecordKind.Project, entry.Key), issue => issue.Kind == QualityIssueKind.DifferingDates);
    }

    [Fact]
    public void From_ListEntryAndDetailPage_UnitesThemFieldByField()
    {
        SharedCorpus.FolderOrSkip();
        CatalogueItem<Project> entry = Assert.Single(Seeds.Value.ProjectItems, entry => entry.Record.Sections.Count > 0);
        Assert.Equal(["000-project-list", "003-project-detail"], entry.Sources.Select(source => source.Source.SourceName));
        Assert.Equal("000-project-list", SourceOf(nameof(Project.Duration)));
        Assert.Equal("003-project-detail", SourceOf(nameof(Project.Sections)));
        Assert.Equal("003-project-detail", SourceOf(nameof(Project.Label)));

        string SourceOf(string property) => Assert.Single(entry.PropertySources, one => one.Property == property).Source.SourceName;
    }

    [Fact]
    public void From_NewPhaseOfLikeTitle_LinksThePhases()
    {
        SharedCorpus.FolderOrSkip();
        Project earlier = Seeds.Value.FindProject(Cotton)!.Record;
        Project later = Assert.Single(Seeds.Value.SuccessorsOf(earlier));
        Assert.EndsWith("A New Phase, A New Vision", later.Title, StringComparison.Ordinal);
        Assert.Equal(earlier, Assert.Single(Seeds.Value.PredecessorsOf(later)));
        Assert.Single(Seeds.Value.ProjectItems, entry => entry.Linked(CatalogueLinkKind.Successor).Any());
    }

    [Fact]
    public void ProjectGroups_Seeds_HoldNoPairThatIsNotOneProject()
    {
        SharedCorpus.FolderOrSkip();
        Assert.Empty(Gold.WrongPairs(Seeds.Value));
        TestContext.Current.TestOutputHelper?.WriteLine($"Missed of {Gold.SameProject().Count}:\n{string.Join('\n', Gold.MissedPairs(Seeds.Value))}");
        Assert.InRange(Gold.FoundShare(Seeds.Value), 0.97, 1);
    }
}

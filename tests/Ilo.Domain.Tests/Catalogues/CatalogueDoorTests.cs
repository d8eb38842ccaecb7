using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Every door that takes long tells how far it has come, and can be ended.</summary>
public sealed class CatalogueDoorTests
{
    private static readonly PageReading Lamps = Pages.List("a", Pages.Project("Better Lamps for Rural Women", "2012-01-01/2014-12-31"));
    private static readonly PageReading Looms = Pages.List("b", Pages.Project("Safer Looms", "2015-01-01/2016-12-31"));

    public static TheoryData<string> Doors => [.. ByName.Keys];

    // Made anew each time: what a catalogue of the same history worked out need not be done again.
    private static Catalogue Known => Catalogue.From([Lamps]);

    private static Dictionary<string, (CatalogueStep Last, Action<IProgress<CatalogueProgress>?, CancellationToken> Use)> ByName { get; } = new()
    {
        ["From"] = (CatalogueStep.Joining, (progress, token) => Catalogue.From([Lamps, Looms], null, progress, token)),
        ["Add"] = (CatalogueStep.Joining, (progress, token) => Known.Add(Looms, progress, token)),
        ["Replace"] = (CatalogueStep.Joining, (progress, token) => Known.Replace(Pages.List("a", Looms.Records[0].Project!), progress, token)),
        ["Remove"] = (CatalogueStep.Joining, (progress, token) => Known.Remove("a", progress, token)),
        ["Build"] = (CatalogueStep.Joining, (progress, token) => new CatalogueBuilder().Add(Lamps).Build(progress, token)),
        ["DifferencesFrom"] = (CatalogueStep.Comparing, (progress, token) => Known.DifferencesFrom(Catalogue.Empty, progress, token)),
    };

    [Theory]
    [MemberData(nameof(Doors))]
    public void Door_Used_TellsHowFarItHasComeToTheEnd(string door)
    {
        Recorder recorder = new();
        ByName[door].Use(recorder, CancellationToken.None);
        CatalogueProgress last = recorder.Steps[^1];
        Assert.Equal((ByName[door].Last, last.Total), (last.Step, last.Done));
        foreach (IGrouping<CatalogueStep, CatalogueProgress> step in recorder.Steps.Where(one => one.Step != CatalogueStep.Analysing).GroupBy(one => one.Step))
        {
            Assert.Equal(Enumerable.Range(1, step.First().Total), step.Select(one => one.Done));
        }
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public void Door_ProgressThatThrows_LetsItThroughAsItself(string door)
    {
        foreach (CatalogueStep step in new[] { CatalogueStep.Analysing, ByName[door].Last }.Where(step => door != "Remove" || step != CatalogueStep.Analysing))
        {
            if (door == "DifferencesFrom" && step == CatalogueStep.Analysing)
            {
                continue;
            }

            Assert.Throws<TimeoutException>(() => ByName[door].Use(new Recorder { ThrowsAt = step }, CancellationToken.None));
        }
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public void Door_EndedEarly_Ends(string door)
    {
        Assert.ThrowsAny<OperationCanceledException>(() => ByName[door].Use(null, new CancellationToken(canceled: true)));

        // In the middle: by what is told.
        using CancellationTokenSource source = new();
        Assert.ThrowsAny<OperationCanceledException>(() => ByName[door].Use(new Recorder { Ends = source }, source.Token));
    }

    [Fact]
    public void AddRange_EndedBetweenTwoReadings_GoesNoFurther()
    {
        using CancellationTokenSource source = new();
        Assert.ThrowsAny<OperationCanceledException>(() => Catalogue.From(Endless(), cancellationToken: source.Token));

        IEnumerable<PageReading> Endless()
        {
            yield return Lamps;
            source.Cancel();
            yield return Looms;
            Assert.Fail("The third reading is asked for.");
        }
    }

    [Fact]
    public async Task ReadFolderAsync_LinksAndCases_ReadsTheFilesThatThePageReaderReads()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        string root = Directory.CreateTempSubdirectory("ilo-domain-").FullName;
        try
        {
            string folder = Directory.CreateDirectory(Path.Combine(root, "pages")).FullName;
            const string Page = "Programmes and projects\n\n  1. Better Lamps\n\n    1 January 2012 - 31 December 2014\n";
            await File.WriteAllTextAsync(Path.Combine(folder, "A.TXT"), Page, token);
            await File.WriteAllTextAsync(Path.Combine(root, "linked"), Page, System.Text.Encoding.Unicode, token);
            if (!OperatingSystem.IsWindows())
            {
                File.CreateSymbolicLink(Path.Combine(folder, "b.txt"), Path.Combine(root, "linked"));
            }

            List<string> read = [];
            await foreach (PageFile file in PageReader.ReadFolderAsync(folder, cancellationToken: token))
            {
                read.Add(Path.GetFileName(file.Path));
            }

            Catalogue catalogue = await Catalogue.ReadFolderAsync(folder, cancellationToken: token);
            Assert.Equal(OperatingSystem.IsWindows() ? ["A.TXT"] : ["A.TXT", "b.txt"], read);
            Assert.Equal(read, Assert.Single(catalogue.ProjectItems).Sources.Select(source => source.Source.SourceName).Order(StringComparer.Ordinal));
            await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Catalogue.ReadFolderAsync(Path.Combine(folder, "none"), cancellationToken: token));
            await Assert.ThrowsAsync<ArgumentException>("path", () => Catalogue.ReadFolderAsync(" ", cancellationToken: token));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private sealed class Recorder : IProgress<CatalogueProgress>
    {
        internal List<CatalogueProgress> Steps { get; } = [];

        internal CatalogueStep? ThrowsAt { get; init; }

        internal CancellationTokenSource? Ends { get; init; }

        public void Report(CatalogueProgress value)
        {
            lock (Steps)
            {
                Steps.Add(value);
            }

            Ends?.Cancel();
            if (value.Step == ThrowsAt)
            {
                throw new TimeoutException();
            }
        }
    }
}

using Ilo.Domain.Catalogues;
using Ilo.Domain.Shapes;
using Ilo.Domain.Tests.Conventions;
using Ilo.Domain.Tests.Text.Fuzzing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Shapes;

/// <summary>No property of a record is lost in a catalogue or in the differences of two, and none is there that nothing ever sets.</summary>
public sealed class RecordsOfCataloguesTests
{
    private const int Count = 30;

    private static readonly Lazy<Catalogue> Corpus = new(() => Catalogue.From(Readings!.Value));

    private static readonly Lazy<PageReading[]> Readings = new(
        () => [.. CorpusTexts.Own.Select((text, i) => PageReader.Read(text, new() { SourceName = $"page-{i}" }))]);

    public static TheoryData<Type> Records => [.. RecordTables.OfCatalogues];

    [Theory]
    [MemberData(nameof(Records))]
    public void From_RecordWithAProperty_KeepsItAndNamesItsSource(Type record) =>
        RecordTables.Call(typeof(RecordsOfCataloguesTests), nameof(CheckCatalogue), record);

    [Theory]
    [MemberData(nameof(Records))]
    public void DifferencesFrom_PropertyThatDiffers_NamesIt(Type record) =>
        RecordTables.Call(typeof(RecordsOfCataloguesTests), nameof(CheckDifferences), record);

    [Theory]
    [MemberData(nameof(Records))]
    public void PagesOfTheCorpus_WithTheirCatalogue_SetEveryProperty(Type record) =>
        RecordTables.Call(typeof(RecordsOfCataloguesTests), nameof(CheckCorpus), record);

    [Fact]
    public void From_LabelledDonorsAndPartnersOfEventsAndArticles_AreKept()
    {
        Event launch = new()
        {
            Title = "Launch of the kiln",
            Donors = [Donor.Named("European Union"), Donor.Named("Norland Kiln Fund")],
            Partners = [Organisation.Named("Potters of the Quay")],
        };
        Article news = new() { Title = "A year of kilns", Donors = launch.Donors, Partners = launch.Partners };
        Catalogue catalogue = Catalogue.From([ReadingOf(launch), ReadingOf(news)]);
        foreach (IRecord record in new IRecord[] { Assert.Single(catalogue.Events), Assert.Single(catalogue.Articles) })
        {
            Assert.Equal(["eu", "norland-kiln-fund"], record.Donors.Select(donor => donor.Id.ToString()));
            Assert.Equal(["Potters of the Quay"], record.Partners.Select(partner => partner.Name));
        }
    }

    private static void CheckCatalogue<TRecord>()
        where TRecord : class
    {
        foreach (RecordProperty<TRecord> row in RowsFromPages<TRecord>())
        {
            TRecord record = With(row);
            PageReading reading = ReadingOf(record);
            CatalogueItem<TRecord> item = Assert.Single(Items<TRecord>(Catalogue.From([reading])));
            Assert.True(row.IsGiven(item.Record), $"{row.Name} is lost.");
            Assert.Contains(new PropertySource(row.Name, reading.Records[0].Source), item.PropertySources);
            if (row.Name is not (nameof(IRecord.Donors) or nameof(IRecord.Partners) or nameof(IRecord.Themes)))
            {
                Assert.True(row.AreEqual(record, item.Record), $"{row.Name} is another.");
            }
        }
    }

    private static void CheckDifferences<TRecord>()
        where TRecord : class
    {
        foreach (RecordProperty<TRecord> row in RowsFromPages<TRecord>())
        {
            Catalogue older = Catalogue.From([ReadingOf(Minimal<TRecord>())]);
            Catalogue newer = Catalogue.From([ReadingOf(With(row))]);
            ItemChange<TRecord> change = Assert.Single(Changes<TRecord>(newer.DifferencesFrom(older)));
            PropertyChange found = Assert.Single(change.Changes, one => one.Property == row.Name);
            Assert.NotEqual(found.Older, found.Newer);
        }
    }

    private static void CheckCorpus<TRecord>()
        where TRecord : class
    {
        TRecord[] records =
        [
            .. Readings.Value.SelectMany(reading => reading.Records).Select(RecordOf<TRecord>).OfType<TRecord>(),
            .. Items<TRecord>(Corpus.Value).Select(item => item.Record),
        ];
        Assert.Empty(RecordTables.Of<TRecord>().Properties.Where(row => !records.Any(row.IsGiven)).Select(row => row.Name));
    }

    // The projects of an event or article are its links.
    private static IEnumerable<RecordProperty<TRecord>> RowsFromPages<TRecord>()
        where TRecord : class =>
        RecordTables.Of<TRecord>().Properties.Where(row => row.Name != nameof(Event.Projects));

    // A record with a title, and the property of one that has it.
    private static TRecord With<TRecord>(RecordProperty<TRecord> row)
        where TRecord : class
    {
        TRecord minimal = Minimal<TRecord>();
        return row.Copy(Samples.Of(typeof(TRecord), Count).Cast<TRecord>().First(sample => row.IsGiven(sample) && !row.AreEqual(sample, minimal)), minimal);
    }

    private static TRecord Minimal<TRecord>()
        where TRecord : class =>
        (TRecord)(typeof(TRecord) == typeof(Project) ? new Project { Title = "Better Kilns" }
            : typeof(TRecord) == typeof(Event) ? new Event { Title = "Better Kilns" }
            : typeof(TRecord) == typeof(Article) ? new Article { Title = "Better Kilns" }
            : (object)new Office { Name = "Better Kilns" });

    private static PageReading ReadingOf<TRecord>(TRecord record)
        where TRecord : class => new()
        {
            SourceName = $"{record.GetType().Name}.txt",
            Page = new Page { Kind = PageKind.Other },
            Records =
            [
                new PageRecord(new($"{record.GetType().Name}.txt", new(0, 90), 0, 0), 0)
                {
                    Project = record as Project,
                    Event = record as Event,
                    Article = record as Article,
                    Office = record as Office,
                },
            ],
        };

    private static TRecord? RecordOf<TRecord>(PageRecord record)
        where TRecord : class =>
        record.Project as TRecord ?? record.Event as TRecord ?? record.Article as TRecord ?? record.Office as TRecord;

    private static IEnumerable<CatalogueItem<TRecord>> Items<TRecord>(Catalogue catalogue)
        where TRecord : class =>
        catalogue.ProjectItems.OfType<CatalogueItem<TRecord>>().Concat(catalogue.EventItems.OfType<CatalogueItem<TRecord>>())
            .Concat(catalogue.ArticleItems.OfType<CatalogueItem<TRecord>>()).Concat(catalogue.OfficeItems.OfType<CatalogueItem<TRecord>>());

    private static IEnumerable<ItemChange<TRecord>> Changes<TRecord>(CatalogueDifferences differences)
        where TRecord : class =>
        differences.Projects.Changed.OfType<ItemChange<TRecord>>().Concat(differences.Events.Changed.OfType<ItemChange<TRecord>>())
            .Concat(differences.Articles.Changed.OfType<ItemChange<TRecord>>()).Concat(differences.Offices.Changed.OfType<ItemChange<TRecord>>());
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

public sealed class CataloguePropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20240917, 11).WithMaxTest(Slow.Cases(100));

    [Fact]
    public void From_ReadingsInAnyOrder_GivesTheSameCatalogue() => Prop.ForAll(GeneratedReadings.Lists.ToArbitrary(), readings =>
    {
        Catalogue added = readings.OrderBy(reading => reading.Records.Count).Aggregate(Catalogue.Empty, (catalogue, reading) => catalogue.Add(reading));
        return Catalogue.From(readings) == Catalogue.From(readings.Reverse())
            && Catalogue.From(readings, new CatalogueOptions { Identities = added.Identities }) == added;
    }).Check(Fixed);

    [Fact]
    public void Add_ReadingThatWasAdded_ChangesNothing() => Prop.ForAll(GeneratedReadings.Lists.ToArbitrary(), readings =>
    {
        Catalogue catalogue = Catalogue.From(readings);
        return catalogue == Catalogue.From(readings.Concat(readings)) && readings.Take(3).All(reading => catalogue.Add(reading) == catalogue);
    }).Check(Fixed);

    [Fact]
    public void From_Readings_PutsEveryRecordIntoExactlyOneEntry() => Prop.ForAll(GeneratedReadings.Lists.ToArbitrary(), readings =>
    {
        Catalogue catalogue = Catalogue.From(readings);
        return Holds(catalogue.ProjectItems, record => record.Project)
            && Holds(catalogue.EventItems, record => record.Event)
            && Holds(catalogue.ArticleItems, record => record.Article)
            && Holds(catalogue.OfficeItems, record => record.Office);

        bool Holds<TRecord>(ValueList<CatalogueItem<TRecord>> entries, Func<PageRecord, TRecord?> record)
            where TRecord : class
        {
            var read = readings.SelectMany(reading => reading.Records.Where(one => record(one) is not null)
                .Select(one => new SourceRecord<TRecord>(one.Source, reading.Page.Kind, one.Entry, record(one)!))).ToHashSet();
            List<SourceRecord<TRecord>> held = [.. entries.SelectMany(entry => entry.Sources)];
            return held.Count == read.Count && read.SetEquals(held)
                && entries.Select(entry => entry.Key).Distinct().Count() == entries.Count
                && entries.All(entry => entry.Merges.Count == entry.Sources.Count - 1 || typeof(TRecord) == typeof(Office));
        }
    }).Check(Fixed);

    [Fact]
    public void CompareTo_EqualCatalogue_IsEmpty() => Prop.ForAll(GeneratedReadings.Lists.ToArbitrary(), readings =>
        Catalogue.From(readings).DifferencesFrom(Catalogue.From(readings.Reverse())).IsEmpty).Check(Fixed);

    [Fact]
    public void Apply_DifferencesToTheOlder_GivesTheNewer() =>
        Prop.ForAll(GeneratedReadings.Lists.ToArbitrary(), GeneratedReadings.Lists.ToArbitrary(), (first, second) =>
        {
            (Catalogue older, Catalogue newer) = (
                Catalogue.From(first), Catalogue.From(second.Concat(first.Take(2)), new CatalogueOptions { KnownSources = KnownSourceRule.Replace }));
            CatalogueDifferences differences = newer.DifferencesFrom(older);
            return older.Apply(differences) == newer
                && differences.Projects.Changed.All(change => !change.Changes.IsEmpty)
                && older.Apply(differences).Quality == newer.Quality;
        }).Check(Fixed);

    [Fact]
    public void From_UnderTurkishCulture_GivesTheSameCatalogue() => Prop.ForAll(GeneratedReadings.Lists.ToArbitrary(), readings =>
    {
        Catalogue expected = Catalogue.From(readings);
        string issues = string.Join('\n', expected.Quality.Issues) + string.Join('\n', expected.ProjectItems.SelectMany(entry => entry.Merges));
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("tr-TR");
        try
        {
            Catalogue turkish = Catalogue.From(readings);
            return turkish == expected
                && issues == string.Join('\n', turkish.Quality.Issues) + string.Join('\n', turkish.ProjectItems.SelectMany(entry => entry.Merges));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }).Check(Fixed);

    [Fact]
    public void From_Readings_LinksOnlyEntriesThatAreThere() => Prop.ForAll(GeneratedReadings.Lists.ToArbitrary(), readings =>
    {
        Catalogue catalogue = Catalogue.From(readings);
        return catalogue.ProjectItems.SelectMany(entry => entry.Links).All(link => link.Kind switch
        {
            CatalogueLinkKind.Event => catalogue.FindEvent(link.Key) is not null,
            CatalogueLinkKind.Article => catalogue.FindArticle(link.Key) is not null,
            _ => catalogue.FindProject(link.Key) is not null,
        }) && catalogue.Articles.All(article => article.Projects.All(id => catalogue.FindProject(id.ToString()) is not null))
            && catalogue.ProjectItems.All(entry => entry.Linked(CatalogueLinkKind.Successor).All(next =>
                catalogue.FindProject(next)!.Linked(CatalogueLinkKind.Predecessor).Contains(entry.Key)));
    }).Check(Fixed);
}

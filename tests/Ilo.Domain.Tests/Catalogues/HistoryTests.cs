using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Pages that are added, replaced and removed in any order give what the pages that remain give, with the identifiers that are known.</summary>
public sealed class HistoryTests
{
    // A thousand histories take two minutes: with ILO_SLOW=1, which .ci/run sets.
    private static readonly int Count = Slow.IsAsked ? 1000 : 12;

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20261129, 11).WithMaxTest(Count);

    [Fact]
    public void Build_AnyHistory_GivesWhatThePagesThatRemainGive() => Prop.ForAll(Histories.ToArbitrary(), history =>
    {
        Catalogue catalogue = Catalogue.From([]);
        Dictionary<string, PageReading> pages = [];
        foreach ((PageReading reading, bool remove) in history)
        {
            Catalogue before = catalogue;
            if (remove)
            {
                pages.Remove(reading.SourceName);
                catalogue = catalogue.Remove(reading.SourceName);
            }
            else
            {
                pages[reading.SourceName] = reading;
                catalogue = catalogue.Replace(reading);
            }

            Catalogue anew = Catalogue.From(pages.Values.Reverse(), new CatalogueOptions { Identities = catalogue.Identities });
            Catalogue continued = Catalogue.From(pages.Values, new CatalogueOptions { Identities = before.Identities });
            if (anew != catalogue || continued != catalogue || anew.Identities != catalogue.Identities || !HoldsAll(catalogue, pages.Values)
                || !AreUnique(catalogue))
            {
                return false;
            }
        }

        return true;
    }).Check(Fixed);

    private static Gen<(PageReading Reading, bool Remove)[]> Histories =>
        from readings in GeneratedReadings.Named.ListOf()
        from removals in Gen.Choose(0, 3).ArrayOf(readings.Count)
        select readings.Select((reading, i) => (reading, removals[i] == 0)).ToArray();

    private static bool HoldsAll(Catalogue catalogue, IEnumerable<PageReading> pages)
    {
        int read = pages.Sum(
            page => page.Records.Select(record => (record.Source, record.Entry, record.Project, record.Event, record.Article, record.Office)).Distinct()
            .Count());
        return read == catalogue.ProjectItems.Sum(item => item.Sources.Count) + catalogue.EventItems.Sum(item => item.Sources.Count)
            + catalogue.ArticleItems.Sum(item => item.Sources.Count) + catalogue.OfficeItems.Sum(item => item.Sources.Count);
    }

    private static bool AreUnique(Catalogue catalogue) =>
        AllDiffer(catalogue.Identities.Projects) && AllDiffer(catalogue.Identities.Events) && AllDiffer(catalogue.Identities.Articles)
            && AllDiffer(catalogue.Identities.Offices)
        && catalogue.ProjectItems.Count + catalogue.FormerIdentities.Projects.Count == catalogue.Identities.Projects.Count;

    private static bool AllDiffer(ValueList<ItemIdentity> identities) =>
        identities.Select(identity => identity.Identifier).Distinct().Count() == identities.Count;
}

using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Pages that are added, replaced and removed in any order give what the pages that remain give, with the identifiers that are known.</summary>
public sealed class HistoryTests
{
    // A thousand histories take two minutes: with ILO_SLOW=1, which .ci/run sets.
    private static readonly int Count = Slow.IsAsked ? 1000 : 12;

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20261129, 11).WithMaxTest(Count);

    [Fact]
    public void Build_AnyHistory_GivesWhatThePagesThatRemainGive() => Prop.ForAll(Histories.All.ToArbitrary(), history =>
    {
        Catalogue catalogue = Catalogue.From([]);
        Dictionary<string, PageReading> pages = [];
        List<PageReading> nameless = [];
        foreach (Histories.Build build in history)
        {
            if (build.IsSaved)
            {
                Catalogue read = IloJson.Deserialize<Catalogue>(IloJson.Serialize(catalogue))!;
                if (read != catalogue)
                {
                    return false;
                }

                catalogue = read;
            }

            Catalogue before = catalogue;
            CatalogueBuilder builder = catalogue.ToBuilder();
            foreach (Histories.Change change in build.Changes)
            {
                Apply(change, builder, pages, nameless);
            }

            catalogue = builder.Build();
            PageReading[] all = [.. pages.Values, .. nameless];
            Catalogue anew = Catalogue.From(all.Reverse(), new CatalogueOptions { Identities = catalogue.Identities });
            Catalogue continued = Catalogue.From(all, new CatalogueOptions { Identities = before.Identities });
            if (anew != catalogue || continued != catalogue || anew.Identities != catalogue.Identities || !HoldsAll(catalogue, all) || !AreUnique(catalogue))
            {
                return false;
            }
        }

        return true;
    }).Check(Fixed);

    // What is in under a name and has other content is not added; what has the same changes nothing.
    private static void Apply(Histories.Change change, CatalogueBuilder builder, Dictionary<string, PageReading> pages, List<PageReading> nameless)
    {
        PageReading reading = change.Reading;
        switch (change.What)
        {
            case Histories.What.Remove:
                pages.Remove(reading.SourceName);
                builder.Remove(reading.SourceName);
                break;
            case Histories.What.Replace:
                pages[reading.SourceName] = reading;
                builder.Replace(reading);
                break;
            case Histories.What.Add when reading.SourceName.Length == 0:
                nameless.Add(reading);
                builder.Add(reading);
                break;
            case Histories.What.Add when pages.TryGetValue(reading.SourceName, out PageReading? known)
                && !Catalogue.From([known]).Equals(Catalogue.From([reading])):
                Assert.Throws<ArgumentException>("reading", () => builder.Add(reading));
                break;
            default:
                pages.TryAdd(reading.SourceName, reading);
                builder.Add(reading);
                break;
        }
    }

    private static bool HoldsAll(Catalogue catalogue, IEnumerable<PageReading> pages)
    {
        int read = pages.SelectMany(page => page.Records.Select(
            record => (page.Page.Kind, record.Source, record.Entry, record.Project, record.Event, record.Article, record.Office))).Distinct().Count();
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

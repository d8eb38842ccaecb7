using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

public sealed class CatalogueOccurringTests
{
    private static readonly Catalogue Samples = Catalogue.From(Directory.EnumerateFiles(Repository.PathOf("samples/Pages"), "*.txt")
        .Order(StringComparer.Ordinal).Select(path => PageReader.Read(File.ReadAllText(path), new PageReaderOptions { SourceName = Path.GetFileName(path) })));

    [Fact]
    public void Donors_OfTheSamplePages_AreThoseOfEveryRecordOnceInOrder()
    {
        AreThoseOf(record => record.Donors.Select(donor => donor.Id.ToString()), Samples.Donors.Select(donor => donor.Id.ToString()));
        Assert.Contains("European Union", Samples.Donors.Select(donor => donor.Name));
    }

    [Fact]
    public void Partners_OfTheSamplePages_AreThoseOfEveryRecordOnceInOrder() =>
        AreThoseOf(record => record.Partners.Select(partner => partner.Id.ToString()), Samples.Partners.Select(partner => partner.Id.ToString()));

    [Fact]
    public void Themes_OfTheSamplePages_AreThoseOfEveryRecordOnceInOrder() =>
        AreThoseOf(record => record.Themes.Select(theme => theme.Id.ToString()), Samples.Themes.Select(theme => theme.Id.ToString()));

    [Fact]
    public void DonorsPartnersAndThemes_OfNothing_AreNone()
    {
        Catalogue empty = Catalogue.From([]);
        Assert.Empty(empty.Donors);
        Assert.Empty(empty.Partners);
        Assert.Empty(empty.Themes);
    }

    private static void AreThoseOf(Func<IRecord, IEnumerable<string>> ids, IEnumerable<string> occurring)
    {
        IRecord[] records = [.. Samples.Projects, .. Samples.Events, .. Samples.Articles];
        string[] expected = [.. records.SelectMany(ids).Distinct().Order(StringComparer.Ordinal)];
        Assert.True(expected.Length > 1, "The sample pages show nothing.");
        Assert.Equal(expected, occurring);
    }
}

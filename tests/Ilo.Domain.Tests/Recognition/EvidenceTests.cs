using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Recognition;

public class EvidenceTests
{
    private const string Page = "Projects\n\n2019\n\n  1. Better Lamps for Crews\n\n    1 May 2019 - 30 April 2021\n\n    The project is funded by Norway and run in partnership with UNESCO.\n";

    [Fact]
    public void EvidenceFor_DonorAndPartner_QuotesTheTextWithItsRule()
    {
        CatalogueItem<Project> item = Assert.Single(Catalogue.From([PageReader.Read(Page)]).ProjectItems);

        CatalogueFinding donor = Assert.Single(item.EvidenceFor(Assert.Single(item.Record.Donors)));
        Assert.Equal(("funded-by", "funded by Norway"), (donor.Rule, donor.Words));
        CatalogueFinding partner = Assert.Single(item.EvidenceFor(Assert.Single(item.Record.Partners)));
        Assert.Equal(("partnership-with", "in partnership with UNESCO"), (partner.Rule, partner.Words));
        Assert.Equal("donor", Assert.Throws<ArgumentNullException>(() => item.EvidenceFor((Donor)null!)).ParamName);
    }

    [Fact]
    public void EvidenceFor_ListEntry_GivesLineAndColumnOfTheWords()
    {
        const string List = "Projects\n\n2019\n\n  1. Better Lamps for Crews\n\n    1 May 2019 - 30 April 2021\n\n    The project trains crews. It is funded by the Government of\n    Norway and run with care, in\n    partnership with UNESCO.\n"
            + "\n  2. Stronger Nets\n\n    1 May 2019 - 30 April 2021\n\n    The project is funded by Japan.\n";
        ValueList<CatalogueItem<Project>> items = Catalogue.From([PageReader.Read(List, new() { SourceName = "list.txt" })]).ProjectItems;
        CatalogueItem<Project> lamps = items.Single(item => item.Record.Title == "Better Lamps for Crews");

        Assert.Equal("list.txt(9,37)", Place(lamps.EvidenceFor(lamps.Record.Donors[0])));
        Assert.Equal("list.txt(10,31)", Place(lamps.EvidenceFor(lamps.Record.Partners[0])));
        CatalogueItem<Project> nets = items.Single(item => item.Record.Title == "Stronger Nets");
        Assert.Equal("list.txt(17,20)", Place(nets.EvidenceFor(nets.Record.Donors[0])));
        TextSpan span = nets.EvidenceFor(nets.Record.Donors[0])[0].Source.Span;
        Assert.Equal("funded by Japan", List.Substring(span.Start, span.Length));
    }

    [Fact]
    public void EvidenceFor_DetailPage_GivesLineAndColumnOfTextAndField()
    {
        const string Detail = "Better Lamps for Crews Project\n\nThe project grows lamps for crews on the coast of Norland. It says so twice:\nlamps, funded by Japan; nets, funded by Japan.\n\nTarget group: Crews\nDonor: Norway\nPartner: UNESCO\n\nObjectives\n\n"
            + "  • More lamps are lit.\n  • The course is sponsored by\n    Sweden.\n";
        CatalogueItem<Project> item = Assert.Single(Catalogue.From([PageReader.Read(Detail, new() { SourceName = "detail.txt" })]).ProjectItems);

        Assert.Equal(
            [("jp", "detail.txt(4,8)"), ("no", "detail.txt(7,8)"), ("se-sida", "detail.txt(13,19)")],
            item.Record.Donors.OrderBy(donor => donor.Id.ToString(), StringComparer.Ordinal)
                .Select(donor => (donor.Id.ToString(), Place(item.EvidenceFor(donor)))));
        Assert.Equal("detail.txt(8,10)", Place(item.EvidenceFor(Assert.Single(item.Record.Partners))));
    }

    [Fact]
    public void EvidenceFor_FieldOfSeveralNames_GivesThePlaceOfEachInTheField()
    {
        const string Detail = "Better Lamps for Crews Project\n\nThe project grows lamps for crews on the coast of Norland, as crews of Japan do.\n\n"
            + "Target group: Crews\nDonors: Norway; Japan\n\nObjectives\n\n  • More lamps are lit.\n";
        CatalogueItem<Project> item = Assert.Single(Catalogue.From([PageReader.Read(Detail, new() { SourceName = "detail.txt" })]).ProjectItems);

        Assert.Equal(["detail.txt(6,17)", "detail.txt(6,9)"], item.Record.Donors.Select(donor => Place(item.EvidenceFor(donor))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Replace_OfACatalogueThatWasReadFromJson_KeepsThePlacesOfWhatIsNotReplaced()
    {
        Catalogue catalogue = Catalogue.From([PageReader.Read(Page, new() { SourceName = "list.txt" })]);
        Catalogue read = JsonSerializer.Deserialize<Catalogue>(JsonSerializer.Serialize(catalogue))!;
        Catalogue grown = read.Replace(PageReader.Read(Page.Replace("Lamps", "Looms", StringComparison.Ordinal), new() { SourceName = "other.txt" }));

        CatalogueItem<Project> item = grown.ProjectItems.Single(one => one.Record.Title == "Better Lamps for Crews");
        Assert.Equal("list.txt(9,20)", Place(item.EvidenceFor(item.Record.Donors[0])));
        Assert.Equal("list.txt(9,45)", Place(item.EvidenceFor(item.Record.Partners[0])));
        Assert.Equal(read, JsonSerializer.Deserialize<Catalogue>(JsonSerializer.Serialize(catalogue)));
    }

    [Fact]
    public void Recognize_MinistryInOtherWordsAndThenByName_IsOneDonor()
    {
        const string Words = "funded by Canada's Department of Employment and Social Development, Employment and Social Development Canada";

        Finding<Donor> donor = Assert.Single(TextRecognizer.Default.Recognize($"The project is {Words}.").Donors);
        Assert.Equal(("ca-esdc", Words), (donor.Value.Id.ToString(), donor.Words));
    }

    [Theory]
    [InlineData("Norway and the ILO agreed on a course that is paid by Norway.", "no", "")]
    [InlineData("Norway and the ILO agreed on a course that is paid by Sweden.", "se-sida", "no")]
    [InlineData("Donor: Norway\nPartner: Norway", "no", "no")]
    public void Recognize_WhoPays_IsAPartnerOnlyWhereALabelSaysSo(string text, string donors, string partners)
    {
        TextFindings found = TextRecognizer.Default.Recognize(text);

        Assert.Equal(donors, string.Join(' ', found.Donors.Select(one => one.Value.Id)));
        Assert.Equal(partners, string.Join(' ', found.Partners.Select(one => one.Value.Id)));
    }

    [Fact]
    public void WithMentions_NameThatStandsBeforeWhatEarlierEvidenceNames_IsFoundToo()
    {
        const string Text = "The project of the Brighter Harbours Programme (BHP) trains divers.";
        IEnumerable<string> names = TextRecognizer.Default.WithMentions(new() { Body = Text, Language = LanguageCode.English }).Mentions
            .Select(one => Text.Substring(one.Span.Start, one.Span.Length));

        Assert.Equal(["BHP", "Brighter Harbours Programme"], names.Distinct().Order(StringComparer.Ordinal));
    }

    private static string Place(ValueList<CatalogueFinding> found) => found[0].Source.ToString();
}

using Ilo.Domain.Catalogues;
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
}

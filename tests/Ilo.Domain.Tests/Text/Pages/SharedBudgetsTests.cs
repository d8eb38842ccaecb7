using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>A sign that several currencies share is settled by the countries that the page names.</summary>
public sealed class SharedBudgetsTests
{
    [Theory]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands du Sénégal.", "XOF 120000000")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands du Cameroun.", "XAF 120000000")]
    [InlineData("120 000 000 francs CFA", "Le projet aide les tisserands de Gabon et de Guinée équatoriale.", "XAF 120000000")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands du Tchad et du Mali.", "120000000")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands.", "120000000")]
    [InlineData("Rs. 50,00,000", "The project helps weavers of Pakistan.", "PKR 5000000")]
    [InlineData("50 lakh rupees", "The project helps weavers of India.", "INR 5000000")]
    [InlineData("50 lakh rupees", "The project helps weavers of India and Nepal.", "5000000")]
    [InlineData("50 lakh rupees", "The project helps weavers of Indiana.", "5000000")]
    [InlineData("5 millones de pesos", "El proyecto ayuda a tejedores de Colombia.", "COP 5000000")]
    [InlineData("500 million CFA francs", "The project helps weavers of Cameroon.", "XAF 500000000")]
    [InlineData("Rs 500 000", "Le projet aide les pêcheurs de l'océan Indien.", "500000")]
    [InlineData("Rs 500 000", "Le projet aide les pêcheurs des Seychelles.", "SCR 500000")]
    [InlineData("Bs. 500.000", "El proyecto ayuda a tejedores de Bolivia.", "BOB 500000")]
    [InlineData("Bs. 500.000", "El proyecto ayuda a tejedores de Venezuela.", "VES 500000")]
    [InlineData("5 million shillings", "The project helps weavers around Nairobi.", "KES 5000000")]
    [InlineData("Shs 5 million", "The project helps weavers of UGANDA.", "UGX 5000000")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands de la République démocratique du Congo et du Sénégal.", "XOF 120000000")]
    [InlineData("120 000 000 FCFA", "El proyecto ayuda a tejedores de Guinea Ecuatorial.", "XAF 120000000")]
    [InlineData("500 000 francs", "Le projet aide les tisserands de Guinée.", "GNF 500000")]
    [InlineData("500 000 francs", "Le projet aide les tisserands de Guinée et du Rwanda.", "500000")]
    [InlineData("500 000 kr", "The project of weavers is paid by Norway.", "NOK 500000")]
    [InlineData("kr. 500.000", "The project of weavers is paid by Denmark.", "DKK 500000")]
    [InlineData("500 000 kr", "The project helps weavers.", "500000")]
    [InlineData("500 000 couronnes", "Le projet est payé par la Suède.", "SEK 500000")]
    [InlineData("5 millones de coronas", "El proyecto es pagado por Noruega.", "NOK 5000000")]
    [InlineData("2 million kwacha", "The project helps weavers of Malawi.", "MWK 2000000")]
    [InlineData("2 million riyals", "The project helps weavers of Qatar.", "QAR 2000000")]
    [InlineData("2 million dinars", "The project helps weavers.", "2000000")]
    [InlineData("5 million pesos", "The project helps chili growers in the mali hills.", "5000000")]
    [InlineData("500 000 francs", "Le projet aide les pêcheurs de la Guinée\n    équatoriale.", "XAF 500000")]
    [InlineData("500 000 francs", "Le projet aide les pêcheurs de la Guinée\u00A0équatoriale.", "XAF 500000")]
    [InlineData("500 000 francs", "Le projet aide les pêcheurs de la République démocratique du\n    Congo.", "CDF 500000")]
    [InlineData("500 000 pounds", "The project helps fishers of South\n    Sudan.", "GBP 500000")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands du Se\u0301ne\u0301gal.", "XOF 120000000")]
    [InlineData("500 000 francs", "Le projet aide les tisserands de Guine\u0301e.", "GNF 500000")]
    [InlineData("500 000 francs", "Le projet aide les tisserands de GUINÉE ÉQUATORIALE.", "XAF 500000")]
    [InlineData("500 000 francs", "Le projet aide les pêcheurs de la Guinée-\n    Bissau.", "XOF 500000")]
    [InlineData("500 000 francs", "Le projet aide les pêcheurs de Guine\u0308a.", "500000")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands de N’Djamena.", "XAF 120000000")]
    [InlineData("Shs 5 million", "The project helps weavers of Ugandaland.", "5000000")]
    [InlineData("$ 500,000", "The project helps weavers of Mexico.", "USD 500000")]
    [InlineData("500,000 dollars", "The project helps weavers.", "USD 500000")]
    [InlineData("£ 500,000", "The project helps weavers of Egypt.", "GBP 500000")]
    [InlineData("¥ 5,000,000", "The project helps weavers of China.", "JPY 5000000")]
    public void Read_SharedSign_IsTheCurrencyOfTheCountry(string sum, string text, string expected)
    {
        PageReading detail = PageReader.Read($"Lamps for the Lake\n\nProject | 3 May 2014\n\nBudget: {sum}\n\n{text}\n");
        PageReading list = PageReader.Read(
            $"Projects\n\n  1. Lamps for the Lake\n\n    1 May 2012 - 3 May 2014, Budget: {sum}\n\n    {text}\n\n  2. Looms\n\n    1 May 2012 - 3 May 2014\n");

        Assert.Equal(expected, detail.Projects.Single().Budget.ToString());
        Assert.Equal(expected, list.Projects.First().Budget.ToString());
    }

    [Theory]
    [InlineData("$ 500,000", "The United States helps weavers of Mexico.", "")]
    [InlineData("$ 500,000", "The project helps weavers of Canada and Mexico.", "ILO0211: $ 500,000 | USD | CAD, MXN")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands.", "ILO0210: 120 000 000 FCFA | XAF, XOF")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands du Tchad et du Mali.", "ILO0210: 120 000 000 FCFA | XAF, XOF")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands du Mali.", "")]
    [InlineData("50 lakh rupees", "The project helps weavers of India and Nepal.", "ILO0210: 50 lakh rupees | INR, NPR")]
    [InlineData("500 000 kr", "The project helps weavers.", "ILO0210: 500 000 kr | NOK, SEK, DKK, ISK, CZK")]
    [InlineData("$ 500,000", "The project helps weavers.", "")]
    [InlineData("$ 500,000", "The project helps weavers of Australia.", "ILO0211: $ 500,000 | USD | AUD")]
    [InlineData("US$ 500,000", "The project helps weavers of Australia.", "")]
    [InlineData("£ 500,000", "The project helps weavers of South\n    Sudan.", "ILO0211: £ 500,000 | GBP | SSP")]
    [InlineData("£ 500,000", "The project helps weavers of Egypt.", "ILO0211: £ 500,000 | GBP | EGP")]
    public void Read_SharedSignLeftOpen_IsReportedOnceInItsPlace(string sum, string text, string expected)
    {
        PageReading reading = PageReader.Read($"Lamps for the Lake\n\nProject | 3 May 2014\n\nBudget: {sum}\n\n{text}\n");
        PageReading list = PageReader.Read(
            $"Projects\n\n  1. Lamps for the Lake\n\n    1 May 2012 - 3 May 2014, Budget: {sum}\n\n    {text}\n\n  2. Looms\n\n    1 May 2012 - 3 May 2014\n");

        Assert.Equal(expected, Notes(reading));
        Assert.Equal(expected.Replace(": ", ": Budget: ", StringComparison.Ordinal), Notes(list));
    }

    [Fact]
    public void Read_SharedSignInTwoEntries_IsTheCurrencyOfTheCountryOfEach()
    {
        PageReading list = PageReader.Read(
            """
            Projets

              1. Des lampes pour le Sénégal

                1 mai 2012 - 3 mai 2014, Budget : 120 000 000 FCFA

              2. Des filets pour le Gabon

                1 mai 2012 - 3 mai 2014, Budget : 80 000 000 FCFA

              3. Des fours

                1 mai 2012 - 3 mai 2014, Budget : 40 000 000 FCFA
            """);

        Assert.Equal(["XOF 120000000", "XAF 80000000", "40000000"], list.Projects.Select(project => project.Budget.ToString()));
        Assert.Single(list.Diagnostics, one => one.Id == "ILO0210");
    }

    [Fact]
    public void Read_SharedSignBelowHeadings_IsTheCurrencyOfTheCountryAboveOrOfTheEntry()
    {
        PageReading list = PageReader.Read(
            """
            Projets

            Sénégal

              1. Des lampes pour le port

                1 mai 2012 - 3 mai 2014, Budget : 120 000 000 FCFA

              2. Des filets pour le Tchad

                1 mai 2012 - 3 mai 2014, Budget : 80 000 000 FCFA

            Gabon

              3. Des fours

                1 mai 2012 - 3 mai 2014, Budget : 40 000 000 FCFA

              4. Des métiers

                1 mai 2012 - 3 mai 2014, Budget : $ 40,000

            Mexique

              5. Des quais

                1 mai 2012 - 3 mai 2014, Budget : $ 50,000
            """);

        Assert.Equal(
            ["XOF 120000000", "XAF 80000000", "XAF 40000000", "USD 40000", "USD 50000"], list.Projects.Select(project => project.Budget.ToString()));
        Assert.Equal("ILO0211: Budget : $ 50,000 | USD | MXN", Notes(list));
    }

    private static string Notes(PageReading reading) => string.Join(
        "; ", reading.Diagnostics.Where(one => one.Id is "ILO0210" or "ILO0211").Select(one => $"{one.Id}: {string.Join(" | ", one.Arguments)}"));
}

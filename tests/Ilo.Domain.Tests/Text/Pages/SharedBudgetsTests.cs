using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>A sign that several currencies share is settled by the countries that the page names.</summary>
public sealed class SharedBudgetsTests
{
    [Theory]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands du Sénégal.", "XOF 120000000")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands du Cameroun.", "XAF 120000000")]
    [InlineData("120 000 000 francs CFA", "Le projet aide les tisserands de Gabon et de Guinée équatoriale.", "XAF 120000000")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands du Tchad et du Mali.", "XOF 120000000")]
    [InlineData("120 000 000 FCFA", "Le projet aide les tisserands.", "XOF 120000000")]
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
    public void Read_SharedSign_IsTheCurrencyOfTheCountry(string sum, string text, string expected)
    {
        PageReading detail = PageReader.Read($"Lamps for the Lake\n\nProject | 3 May 2014\n\nBudget: {sum}\n\n{text}\n");
        PageReading list = PageReader.Read(
            $"Projects\n\n  1. Lamps for the Lake\n\n    1 May 2012 - 3 May 2014, Budget: {sum}\n\n    {text}\n\n  2. Looms\n\n    1 May 2012 - 3 May 2014\n");

        Assert.Equal(expected, detail.Projects.Single().Budget.ToString());
        Assert.Equal(expected, list.Projects.First().Budget.ToString());
    }
}

using System.Globalization;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Text.Entries;

public sealed class SumReaderTests
{
    [Theory]
    [InlineData("US$ 512,000", "512000 USD")]
    [InlineData("U.S.$ 12", "12 USD")]
    [InlineData("ZMK 5,000,000", "5000000 ZMK")]
    [InlineData("$US 12", "12 USD")]
    [InlineData("$12", "12 USD")]
    [InlineData("A$ 12", "12 AUD")]
    [InlineData("AU$ 12", "12 AUD")]
    [InlineData("C$ 12", "12 CAD")]
    [InlineData("CA$ 12", "12 CAD")]
    [InlineData("NZ$ 12", "12 NZD")]
    [InlineData("€ 12", "12 EUR")]
    [InlineData("£ 12", "12 GBP")]
    [InlineData("¥ 12", "12 JPY")]
    [InlineData("NOK 12", "12 NOK")]
    [InlineData(" CHF  12", "12 CHF")]
    [InlineData("500 000 CHF", "500000 CHF")]
    [InlineData("12 US dollars", "12 USD")]
    [InlineData("12 dollars américains", "12 USD")]
    [InlineData("12 millions de dollars américains", "12000000 USD")]
    [InlineData("12 dólares de los EE.UU.", "12 USD")]
    [InlineData("12 dólares", "12 USD")]
    [InlineData("12 dollars", "12 USD")]
    [InlineData("12 euros", "12 EUR")]
    [InlineData("12 Euros", "12 EUR")]
    [InlineData("12 Euro", "12 EUR")]
    [InlineData("12 millions d'euros", "12000000 EUR")]
    [InlineData("7", "7 none")]
    [InlineData("about $ 12", "12 USD")]
    [InlineData("Total US $ 400,000", "400000 USD")]
    [InlineData("2 millones de dólares", "2000000 USD")]
    [InlineData("EUR 1.5 M", "1500000 EUR")]
    [InlineData("FCFA 120 000 000", "120000000 CFA")]
    [InlineData("120 000 000 F CFA", "120000000 CFA")]
    [InlineData("1,5 milliard de francs CFA", "1500000000 CFA")]
    [InlineData("1,5 milliard de FCFA", "1500000000 CFA")]
    [InlineData("120 000 000 XAF", "120000000 XAF")]
    [InlineData("1,2 Mio. Euro", "1200000 EUR")]
    [InlineData("2,5 Millionen US-Dollar", "2500000 USD")]
    [InlineData("2,5 Mrd. EUR", "2500000000 EUR")]
    [InlineData("SFr. 1'200'000", "1200000 CHF")]
    [InlineData("KSh 5 million", "5000000 KES")]
    [InlineData("₦ 5,000,000", "5000000 NGN")]
    [InlineData("S/. 350,000.00", "350000 PEN")]
    [InlineData("1.200 millones de pesos colombianos", "1200000000 COP")]
    [InlineData("$ 1.200.000 pesos mexicanos", "1200000 MXN")]
    [InlineData("$ 500,000 CAD", "500000 CAD")]
    [InlineData("5 million yuan", "5000000 CNY")]
    [InlineData("3 MUSD", "3000000 USD")]
    [InlineData("500,000 (USD)", "500000 USD")]
    [InlineData("USD: 500,000", "500000 USD")]
    [InlineData("5 millions de USD", "5000000 USD")]
    [InlineData("US$ 500,000 EUR", "500000 USD, then ' EUR'")]
    [InlineData("$ 500,000 ILO", "500000 USD, then ' ILO'")]
    [InlineData("3 Rsx", "3 none, then ' Rsx'")]
    [InlineData("$500,000 real", "500000 USD, then ' real'")]
    [InlineData("$500.000 reais", "500000 USD, then ' reais'")]
    [InlineData("500.000 reais", "500000 BRL")]
    [InlineData("5 million reais", "5000000 BRL")]
    [InlineData("$ 500,000 soles", "500000 USD, then ' soles'")]
    [InlineData("$ 500,000 euro zone", "500000 USD, then ' euro zone'")]
    [InlineData("$ 500.000 pesos", "500000 PSO")]
    [InlineData("$ 500,000 Canadian dollars", "500000 CAD")]
    public void TryRead_Currency_IsReadBeforeOrBehindTheAmount(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("$ 3 millions", "3000000 USD")]
    [InlineData("$ 3 million", "3000000 USD")]
    [InlineData("$ 3 millones", "3000000 USD")]
    [InlineData("$ 1 millón", "1000000 USD")]
    [InlineData("$ 3 Mio", "3000000 USD")]
    [InlineData("$ 3 thousand", "3000 USD")]
    [InlineData("$ 3 mille", "3000 USD")]
    [InlineData("$ 3 billion", "3000000000 USD")]
    [InlineData("$ 3 milliards", "3000000000 USD")]
    [InlineData("$ 3 mil", "3000 USD")]
    [InlineData("€ 1.5 million", "1500000 EUR")]
    [InlineData("€ 1.5 million and more", "1500000 EUR, then ' and more'")]
    [InlineData("$ 3 milestones", "3 USD, then ' milestones'")]
    [InlineData("US$ 750k", "750000 USD")]
    [InlineData("750 k€", "750000 EUR")]
    [InlineData("US$ 1.5bn", "1500000000 USD")]
    [InlineData("US$ 2.5 mln", "2500000 USD")]
    [InlineData("EUR 2 MM", "2000000 EUR")]
    [InlineData("USD 850 thousands", "850000 USD")]
    [InlineData("1 234 milliers de dollars", "1234000 USD")]
    [InlineData("2 mil millones de dólares", "2000000000 USD")]
    [InlineData("1 milliard d'euros", "1000000000 EUR")]
    [InlineData("12 lakh INR", "1200000 INR")]
    [InlineData("INR 2 crore", "20000000 INR")]
    [InlineData("INR 12,34,567", "1234567 INR")]
    [InlineData("CAD$ 1,000", "1000 CAD")]
    public void TryRead_WordForAFactor_Multiplies(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("$ 1,234", "1234 USD")]
    [InlineData("$ 1.234", "1234 USD")]
    [InlineData("$ 1,23", "1.23 USD")]
    [InlineData("$ 1.2", "1.2 USD")]
    [InlineData("$ 1.2345", "1.2345 USD")]
    [InlineData("$ 1,234,567", "1234567 USD")]
    [InlineData("$ 1,234,567.89", "1234567.89 USD")]
    [InlineData("$ 1.234.567,8", "1234567.8 USD")]
    [InlineData("$ 1,234.567", "1234.567 USD")]
    [InlineData("$ 1'234'567.50", "1234567.5 USD")]
    [InlineData("$ 1’234", "1234 USD")]
    [InlineData("$ 1\u00A0234", "1234 USD")]
    [InlineData("$ 1\u202F234", "1234 USD")]
    [InlineData("$ 1,500 000", "1500000 USD")]
    public void TryRead_Separators_GroupThousandsOrMarkTheDecimals(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("$ 12. More", "12 USD, then '. More'")]
    [InlineData("$ 12.", "12 USD, then '.'")]
    [InlineData("$ 12, of which 3", "12 USD, then ', of which 3'")]
    [InlineData("$ 12 (first phase)", "12 USD, then ' (first phase)'")]
    [InlineData("12 EUROPEAN", "12 none, then ' EUROPEAN'")]
    [InlineData("12 EUR, Alderton", "12 EUR, then ', Alderton'")]
    [InlineData("12 eur", "12 none, then ' eur'")]
    [InlineData("12 USd", "12 none, then ' USd'")]
    [InlineData("12 UsD", "12 none, then ' UsD'")]
    [InlineData("12 uSD", "12 none, then ' uSD'")]
    [InlineData("CHF 12 EUR", "12 CHF, then ' EUR'")]
    public void TryRead_TextBehindTheSum_IsLeft(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("")]
    [InlineData("to be settled")]
    [InlineData("$")]
    [InlineData("USD")]
    [InlineData(",5 USD")]
    [InlineData(". 5")]
    [InlineData("aboutness $ 12")]
    [InlineData("USD 1,234,56")]
    [InlineData("$ 1.234.56")]
    [InlineData("US$ 1.5tn")]
    [InlineData("MUSD 2.5")]
    [InlineData("1234567890123456789012345 USD")]
    [InlineData("123456789012345678901234 billion USD")]
    [InlineData("USD 123456789012345678901234 million")]
    public void TryRead_NoSumAtTheStart_IsRefused(string text) => Assert.Equal("no sum", Show(text));

    [Fact]
    public void TryRead_TwentyFourDigits_AreRead() => Assert.Equal("123456789012345678901234 USD", Show("123456789012345678901234 USD"));

    private static string Show(string text)
    {
        if (!SumReader.TryRead(text, out Money money, out int length))
        {
            Assert.Equal(0, length);
            return "no sum";
        }

        // What a sign usually means, where the page does not say more.
        CurrencyCode meant = SharedCurrencies.Is(money.Currency) && SharedCurrencies.Usual(money.Currency) is var usual && usual != default
            ? usual : money.Currency;
        string currency = meant == default ? "none" : meant.ToString();
        string rest = length < text.Length ? $", then '{text[length..]}'" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{money.Amount} {currency}{rest}");
    }
}

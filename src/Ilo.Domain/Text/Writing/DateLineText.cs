using System.Globalization;
using System.Text;
using Ilo.Domain.Dates;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Text.Writing;

/// <summary>Writes date lines: dates, then behind a comma a place, a budget or a code.</summary>
internal static class DateLineText
{
    internal static string Of(DateInterval dates, DatePrecision precision, LanguageCode language) =>
        DateText.Append(new StringBuilder(), dates, precision, language).ToString();

    internal static string Of(Entry entry, LanguageCode language)
    {
        StringBuilder line = DateText.Append(new StringBuilder(), entry.Dates!, entry.Precision, language);
        if (entry.Place is not null)
        {
            line.Append(", ").Append(entry.Place);
        }
        else if (entry.Budget is { } budget)
        {
            line.Append(", ").Append(Labels.Of(language, FieldKind.Budget, plural: false)).Append(": ").Append(Of(budget));
            line.Append(entry.Code is null ? "" : " - ").Append(entry.Code);
        }
        else if (entry.Code is not null)
        {
            line.Append(", ").Append(entry.Code);
        }

        return line.ToString();
    }

    /// <summary>Returns a sum as pages print it: <c>US$ 512,000</c>, <c>EUR 1,200.50</c>.</summary>
    internal static string Of(Money money)
    {
        string amount = money.Amount.ToString("#,##0.############################", CultureInfo.InvariantCulture);
        int point = amount.IndexOf('.', StringComparison.Ordinal);

        // A lone separator before three digits groups thousands.
        if (point >= 0 && amount.Length - point == 4)
        {
            amount += "0";
        }

        string currency = money.Currency.ToString();
        return currency switch
        {
            "" => amount,
            "USD" => "US$ " + amount,
            _ => currency + " " + amount,
        };
    }
}

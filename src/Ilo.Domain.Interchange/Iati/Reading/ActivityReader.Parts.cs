using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <content>What the record has no room for.</content>
internal sealed partial class ActivityReader
{
    private IatiBudget BudgetOf(XElement element)
    {
        XElement? value = element.Element("value");
        return new()
        {
            Type = Trimmed(element.Attribute("type")?.Value),
            Status = Trimmed(element.Attribute("status")?.Value),
            Start = element.Element("period-start") is { } start ? DayOf(start, "iso-date") : null,
            End = element.Element("period-end") is { } end ? DayOf(end, "iso-date") : null,
            Value = value is null ? null : AmountOf(value),
            ValueDate = Trimmed(value?.Attribute("value-date")?.Value) is null ? null : DayOf(value!, "value-date"),
        };
    }

    private Money? AmountOf(XElement value)
    {
        string? currency = Trimmed(value.Attribute("currency")?.Value) ?? Trimmed(activity.Attribute("default-currency")?.Value);
        return Number(value, value.Value.Trim(), NumberStyles.Number) is { } amount
            ? new(amount, CurrencyCode.TryParse(currency, null, out CurrencyCode code) ? code : default)
            : null;
    }

    // 1.0x has the identifier in the text and its owner in attributes, 2.0x in an attribute and an element.
    private IatiReference? OtherIdentifierOf(XElement element)
    {
        if ((Trimmed(element.Attribute("ref")?.Value) ?? (element.HasElements ? null : Trimmed(element.Value))) is not { } reference)
        {
            return null;
        }

        string? ownerRef = Known(Trimmed(element.Attribute("owner-ref")?.Value));
        string? ownerName = Trimmed(element.Attribute("owner-name")?.Value);
        IatiOrganisation? owner = element.Element("owner-org") is { } organisation ? OrganisationOf(organisation)
            : (ownerName ?? ownerRef) is { } name ? new() { Name = name, Ref = ownerRef }
            : null;
        return new(reference, Trimmed(element.Attribute("type")?.Value), owner);
    }

    private IatiDocument? DocumentOf(XElement element) => Trimmed(element.Attribute("url")?.Value) is { } address
        ? new(
            address,
            Trimmed(element.Attribute("format")?.Value),
            element.Elements("title").SelectMany(title => NarrativesOf(title)).ToValueList(),
            element.Elements("category").Select(category => Trimmed(category.Attribute("code")?.Value)).OfType<string>().ToValueList())
        : null;

    private static IatiReference? RelatedActivityOf(XElement element) =>
        Trimmed(element.Attribute("ref")?.Value) is { } reference ? new(reference, Trimmed(element.Attribute("type")?.Value)) : null;

    // Some publish the day in the text, some with a time or an offset behind it.
    private LocalDate? DayOf(XElement element, string attribute)
    {
        string[] texts = [.. new[] { element.Attribute(attribute)?.Value, element.HasElements ? null : element.Value }.Select(Trimmed).OfType<string>()];
        foreach (string text in texts)
        {
            if (LocalDatePattern.Iso.Parse(text.Length > DayLength ? text[..DayLength] : text).TryGetValue(default, out LocalDate day))
            {
                return day;
            }
        }

        Note(element, InterchangeDiagnostics.DateUnread, texts.FirstOrDefault() ?? "");
        return null;
    }
}

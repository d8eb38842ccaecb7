using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>An order as queries print it, for example <c>-budget</c>.</summary>
internal sealed class RecordOrderConverter() : StringConverter<RecordOrder>("start, end, title or budget, with a hyphen before it for the reverse")
{
    internal static LeafContract<RecordOrder> Contract { get; } =
        new(new RecordOrderConverter(), ("type", "string"), ("pattern", $"^-?({string.Join('|', RecordOrder.Names)})$"));

    internal override string ToText(RecordOrder value) => value.ToString();

    protected override RecordOrder Parse(ref Utf8JsonReader reader)
    {
        string text = JsonText.Get(ref reader);
        return RecordOrder.Parse(text) is { } order && order.ToString() == text ? order : throw NotExpected(text);
    }
}

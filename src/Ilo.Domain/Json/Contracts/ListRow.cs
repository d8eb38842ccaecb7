using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A list; left out where it is empty. The serializer reads it as an array, which it does fastest and which may be null.</summary>
internal sealed class ListRow<T, TItem>(string name, Func<T, ValueList<TItem>> get) : Row<T>(name)
{
    internal override JsonContract Contract => JsonContracts.Of<ValueList<TItem>>();

    internal override Type ValueType => typeof(TItem[]);

    internal override JsonPropertyInfo InfoIn(JsonSerializerOptions inner, string? jsonName) =>
        InfoIn<TItem[]>(inner, jsonName, contract: null, owner => get(owner) is { IsEmpty: false } list ? [.. list] : null);

    internal override SlotReader? SlotReaderIn(ContractOptions options) => Slot(ListContract<TItem>.ArrayReaderIn(options));

    internal override ValueWriter<T> WriterIn(ContractOptions options, JsonEncodedText name)
    {
        ValueWriter<ValueList<TItem>> write = options.WriterOf<ValueList<TItem>>();
        return (writer, owner) =>
        {
            if (get(owner) is { IsEmpty: false } list)
            {
                writer.WritePropertyName(name);
                write(writer, list);
            }
        };
    }
}

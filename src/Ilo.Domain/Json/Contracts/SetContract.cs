using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A set of records as an array.</summary>
internal sealed class SetContract<T> : JsonContract<RecordSet<T>>
    where T : class, IRecord
{
    private readonly ListContract<T> _list = new();

    internal override JsonTypeInfo InfoIn(JsonSerializerOptions inner) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<RecordSet<T>, T>(inner, new(), items => new RecordSet<T>(ListContract<T>.Make(items)));

    internal override ValueWriter<RecordSet<T>> WriterIn(ContractOptions options)
    {
        ValueWriter<ValueList<T>> write = _list.WriterIn(options);
        return (writer, set) => write(writer, set.ToValueList());
    }

    internal override JsonObject SchemaIn(SchemaBuilder builder) => _list.SchemaIn(builder);

    internal override void FindUnknown(JsonElement value, string path, UnknownFinder finder) => _list.FindUnknown(value, path, finder);
}

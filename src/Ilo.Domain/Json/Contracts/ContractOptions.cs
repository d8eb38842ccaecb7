using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json.Contracts;

/// <summary>The library's contracts under the options of a caller. Safe for use by any number of threads.</summary>
/// <remarks>
/// Names, case rule, encoder, depth and the rule for unknown properties are the caller's. What a document holds is not: dates, enumerations and what is
/// left out are the same under any options.
/// </remarks>
internal sealed class ContractOptions
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, ContractOptions> Known = [];

    private readonly ConcurrentDictionary<Type, Delegate> _writers = [];

    // Null where only the serializer reads a type.
    private readonly ConcurrentDictionary<Type, Delegate?> _plainReaders = [];

    private readonly ConcurrentDictionary<IObjectContract, Delegate?> _plainWithProperty = [];

    private readonly ConcurrentDictionary<Type, JsonSerializerOptions> _withProperty = [];

    private ContractOptions(JsonSerializerOptions options)
    {
        // The options that come from here lead to themselves.
        if (options.TypeInfoResolver is ContractResolver { IsInner: true })
        {
            Inner = options;
            return;
        }

        Inner = new(options)
        {
            TypeInfoResolver = ContractResolver.Inner,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            PropertyNameCaseInsensitive = options.PropertyNameCaseInsensitive,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
            PreferredObjectCreationHandling = JsonObjectCreationHandling.Replace,
            UnknownTypeHandling = JsonUnknownTypeHandling.JsonElement,
            ReferenceHandler = null,
            IgnoreReadOnlyProperties = false,
        };
        Inner.Converters.Clear();
        Inner.MakeReadOnly();
    }

    /// <summary>Gets the options under which the serializer sees the contracts themselves, and not the converters that lead to them.</summary>
    internal JsonSerializerOptions Inner { get; }

    internal static ContractOptions Of(JsonSerializerOptions options) => Known.GetValue(options, one => new(one));

    /// <summary>Returns options under which objects of one contract may have one property more, of which the value is passed over.</summary>
    internal JsonSerializerOptions WithProperty(JsonContract contract, string name) => _withProperty.GetOrAdd(contract.Type, _ =>
    {
        JsonSerializerOptions options = new(Inner) { TypeInfoResolver = ContractResolver.InnerWith(contract.Type, name) };
        options.MakeReadOnly();
        return options;
    });

    /// <summary>Returns the name of a property, as the options have it.</summary>
    internal string NameOf(string property, bool isCamelCase) =>
        Inner.PropertyNamingPolicy?.ConvertName(property) ?? (isCamelCase ? JsonNamingPolicy.CamelCase.ConvertName(property) : property);

    /// <summary>Returns what reads plain values as a contract says; null where only the serializer reads them.</summary>
    internal PlainReader<T>? PlainReaderOf<T>(JsonContract<T> contract) => contract is IObjectContract
        ? (PlainReader<T>?)_plainReaders.GetOrAdd(contract.Type, static (_, from) => from.contract.PlainReaderIn(from.options), (contract, options: this))
        : contract.PlainReaderIn(this);

    /// <summary>Returns what reads plain objects that have one property more, of which the value is passed over.</summary>
    internal PlainReader<object>? PlainReaderOf(IObjectContract contract, string ignored) => (PlainReader<object>?)_plainWithProperty.GetOrAdd(
        contract, static (one, from) => one.PlainReaderIn(from.options, from.ignored), (options: this, ignored));

    /// <summary>Returns what writes values of a type of the library.</summary>
    internal ValueWriter<T> WriterOf<T>() => WriterOf(JsonContracts.Of<T>());

    /// <summary>Returns what writes properties of a known name and values as a contract says.</summary>
    internal ValueWriter<T> PropertyWriterOf<T>(JsonContract<T> contract, JsonEncodedText name)
    {
        if (contract is LeafContract<T> { Converter: StringConverter<T> text })
        {
            return (writer, value) => text.WriteProperty(writer, name, value);
        }

        ValueWriter<T> write = WriterOf(contract);
        return (writer, value) =>
        {
            writer.WritePropertyName(name);
            write(writer, value);
        };
    }

    /// <summary>Returns what writes values as a contract says.</summary>
    internal ValueWriter<T> WriterOf<T>(JsonContract<T> contract) =>
        contract is IObjectContract ? (ValueWriter<T>)_writers.GetOrAdd(contract.Type, _ => contract.WriterIn(this)) : contract.WriterIn(this);
}

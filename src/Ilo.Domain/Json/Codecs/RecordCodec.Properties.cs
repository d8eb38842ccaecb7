namespace Ilo.Domain.Json.Codecs;

// How a codec declares its properties.
internal abstract partial class RecordCodec<TRecord, TDraft>
{
    /// <summary>Declares a property that a record cannot do without.</summary>
    protected static JsonProperty<TRecord, TDraft> Required<TValue>(
        string name, JsonCodec<TValue> codec, Func<TRecord, TValue> get, DraftSetter<TDraft, TValue> set) =>
        new JsonProperty<TRecord, TDraft, TValue>(name, required: true, codec, get, set) { IsAlwaysWritten = true };

    /// <summary>Declares a text that a record cannot do without.</summary>
    protected static JsonProperty<TRecord, TDraft> RequiredText(string name, Func<TRecord, string> get, DraftSetter<TDraft, string> set) =>
        new TextProperty<TRecord, TDraft>(name, required: true, get, set) { IsAlwaysWritten = true };

    /// <summary>Declares a text that is left out when it is null.</summary>
    protected static JsonProperty<TRecord, TDraft> Text(string name, Func<TRecord, string?> get, DraftSetter<TDraft, string> set) =>
        new TextProperty<TRecord, TDraft>(name, required: false, get, set);

    /// <summary>Declares a property that is left out when it is null, empty or the default code.</summary>
    protected static JsonProperty<TRecord, TDraft> Optional<TValue>(
        string name, JsonCodec<TValue> codec, Func<TRecord, TValue?> get, DraftSetter<TDraft, TValue> set) =>
        new JsonProperty<TRecord, TDraft, TValue>(name, required: false, codec, get!, set);

    /// <summary>Declares a property that is left out when it has no value.</summary>
    protected static JsonProperty<TRecord, TDraft> OptionalValue<TValue>(
        string name, JsonCodec<TValue> codec, Func<TRecord, TValue?> get, DraftSetter<TDraft, TValue?> set)
        where TValue : struct =>
        new JsonProperty<TRecord, TDraft, TValue?>(name, required: false, new NullableCodec<TValue>(codec), get, set);

    /// <summary>Declares a list, left out when it is empty.</summary>
    protected static JsonProperty<TRecord, TDraft> List<TItem>(
        string name, JsonCodec<TItem> item, Func<TRecord, ValueList<TItem>> get, DraftSetter<TDraft, ValueList<TItem>> set) =>
        new JsonProperty<TRecord, TDraft, ValueList<TItem>>(name, required: false, new ListCodec<TItem>(item), get, set);

    /// <summary>Declares an enumeration: always written, its first value where it is missing when read.</summary>
    protected static JsonProperty<TRecord, TDraft> Choice<TEnum>(
        string name, Func<TRecord, TEnum> get, DraftSetter<TDraft, TEnum> set)
        where TEnum : struct, Enum =>
        new JsonProperty<TRecord, TDraft, TEnum>(name, required: false, EnumCodec<TEnum>.Instance, get, set) { IsAlwaysWritten = true };

    /// <summary>Declares a property that the record works out: written, and when read checked for its form and left.</summary>
    protected static JsonProperty<TRecord, TDraft> Computed<TValue>(string name, JsonCodec<TValue> codec, Func<TRecord, TValue> get) =>
        new JsonProperty<TRecord, TDraft, TValue>(name, required: false, codec, get, set: null) { IsComputed = true, IsAlwaysWritten = true };
}

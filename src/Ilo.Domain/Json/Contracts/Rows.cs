namespace Ilo.Domain.Json.Contracts;

/// <summary>Declares the properties of <typeparamref name="T"/>, one a line.</summary>
internal static class Rows<T>
{
    /// <summary>Declares a property that a value cannot do without.</summary>
    internal static Row<T> Required<TValue>(string name, Func<T, TValue> get, JsonContract<TValue>? contract = null) =>
        new Row<T, TValue>(name, get, contract) { IsRequired = true, IsAlwaysWritten = true };

    /// <summary>Declares a text that a value cannot do without: neither blank nor with white space at its ends.</summary>
    internal static Row<T> RequiredText(string name, Func<T, string> get, LeafContract<string>? contract = null) =>
        new TextRow<T>(name, get, contract ?? Texts.Trimmed) { IsRequired = true, IsAlwaysWritten = true };

    /// <summary>Declares a text that is left out when it is null.</summary>
    internal static Row<T> OptionalText(string name, Func<T, string?> get, LeafContract<string>? contract = null) =>
        new TextRow<T>(name, get, contract ?? Texts.TrimmedOrNull);

    /// <summary>Declares an object that is left out when it is null.</summary>
    internal static Row<T> Optional<TValue>(string name, Func<T, TValue?> get, JsonContract<TValue>? contract = null)
        where TValue : class =>
        new Row<T, TValue>(name, get, contract);

    /// <summary>Declares a value that is left out when it is null.</summary>
    internal static Row<T> Optional<TValue>(string name, Func<T, TValue?> get)
        where TValue : struct =>
        new ValueRow<T, TValue>(name, get);

    /// <summary>Declares a value that is left out when it is its type's default, such as a code that is not known.</summary>
    internal static Row<T> NotDefault<TValue>(string name, Func<T, TValue> get)
        where TValue : struct, IEquatable<TValue> =>
        new ValueRow<T, TValue>(name, owner => get(owner) is var value && value.Equals(default) ? null : value);

    /// <summary>Declares a list, left out when it is empty.</summary>
    internal static Row<T> List<TItem>(string name, Func<T, ValueList<TItem>> get) =>
        new ListRow<T, TItem>(name, get);

    /// <summary>Declares a list that a value cannot do without.</summary>
    internal static Row<T> RequiredList<TItem>(string name, Func<T, ValueList<TItem>> get) =>
        new ListRow<T, TItem>(name, get) { IsRequired = true, IsAlwaysWritten = true };

    /// <summary>Declares a list of texts of which each may be any string; left out when it is empty.</summary>
    internal static Row<T> AnyTexts(string name, Func<T, ValueList<string>> get) =>
        List(name, owner => get(owner).Select(text => new AnyText(text)).ToValueList());

    /// <summary>Declares a value that is always written, and is its type's default where it is missing when read: an enumeration, a count.</summary>
    internal static Row<T> Always<TValue>(string name, Func<T, TValue> get)
        where TValue : struct =>
        new ValueRow<T, TValue>(name, owner => get(owner)) { IsAlwaysWritten = true };

    /// <summary>Declares a property that the type works out: written, and when read checked for its form and left.</summary>
    internal static Row<T> Computed<TValue>(string name, Func<T, TValue?> get, JsonContract<TValue>? contract = null) =>
        new Row<T, TValue>(name, get, contract) { IsComputed = true, IsAlwaysWritten = true };
}

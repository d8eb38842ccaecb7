using System.Text.Json.Serialization;

namespace Ilo.Domain.Json;

/// <summary>A value that was read from JSON, and the properties that stood in it and that the library does not know.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Equal when both properties are equal. There is no order. Documents that are read make them.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class WithUnknown<T> : Result
{
    internal WithUnknown(T value, ValueList<UnknownProperty> unknown)
    {
        Value = value;
        Unknown = unknown;
    }

    /// <summary>Gets the value.</summary>
    public T Value { get; }

    /// <summary>Gets the unknown properties of the value and of every record in it, in the order of the document.</summary>
    /// <remarks>Of one within another only the outer. A path leads from the value to the property, also where the value is one of many.</remarks>
    public ValueList<UnknownProperty> Unknown { get; }

    /// <summary>Returns value and unknown properties, to be taken apart in an assignment.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unknown">The unknown properties.</param>
    public void Deconstruct(out T value, out ValueList<UnknownProperty> unknown) => (value, unknown) = (Value, Unknown);

    private protected override object Content => (Value, Unknown);

    /// <summary>Returns the value, and how many unknown properties there are, for example <c>Safe kilns (1 unknown)</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Value} ({Unknown.Count} unknown)");
}

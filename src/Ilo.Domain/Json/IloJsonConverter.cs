using System.Text.Json;
using System.Text.Json.Serialization;
using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json;

/// <summary>Reads and writes every type of the library as JSON, and Noda Time's <c>LocalDate</c> and <c>DateInterval</c>.</summary>
/// <remarks>
/// The library's types carry it: nobody need add it for them. Add it to a serializer's converters, or to a property, for the two types of
/// Noda Time. It follows the options' naming policy, case rule, encoder and rule for unknown properties. Without reflection, but for
/// a <see cref="ValueList{T}"/> of a type of the caller's, whose elements are read and written as the options have that type.
/// </remarks>
public sealed class IloJsonConverter : JsonConverterFactory
{
    /// <summary>Returns whether a type is one of those that it is for.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);

        // Generic types of the library carry the converter whatever they hold: CreateConverter says better what is wrong.
        return JsonContracts.Find(typeToConvert) is { IsNullable: false }
            || (typeToConvert.IsGenericType && typeToConvert.Assembly == typeof(IloJsonConverter).Assembly);
    }

    /// <summary>Returns the converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options that it is to follow.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="NotSupportedException">The type is none of the library's: an identifier of a type of the
    /// caller's, or, in an application that makes no types at run time (native AOT), a list of such a type.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        ArgumentNullException.ThrowIfNull(options);
        return JsonContracts.Find(typeToConvert)?.ConverterFor(options) ?? AnyListConverter.TryMake(typeToConvert)
            ?? throw JsonContracts.NotSupported(typeToConvert);
    }
}

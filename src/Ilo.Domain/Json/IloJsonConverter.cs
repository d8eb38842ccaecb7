using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json;

/// <summary>Reads and writes every type of the library as JSON, and Noda Time's <c>LocalDate</c> and <c>DateInterval</c>.</summary>
/// <remarks>
/// The library's types carry it: nobody need add it for them. Add it to a serializer's converters, or to a property, for the two types of
/// Noda Time. It follows the options' naming policy, case rule, encoder and rule for unknown properties. Without reflection.
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
    /// <exception cref="NotSupportedException">The type is none of the library's: an identifier or a list of a type of the caller's.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        ArgumentNullException.ThrowIfNull(options);
        return JsonContracts.Find(typeToConvert)?.ConverterFor(options) ?? throw JsonContracts.NotSupported(typeToConvert);
    }
}

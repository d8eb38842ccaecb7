using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Makes a value of what was read.</summary>
internal delegate T Maker<out T>(ref Arguments arguments);

/// <summary>The values that were read, in the order in which a contract declares its properties; computed ones are passed over.</summary>
/// <param name="values">The values; the array may be longer.</param>
/// <param name="isComputed">Which of them are computed.</param>
internal ref struct Arguments(object?[] values, bool[] isComputed)
{
    private int _next;

    /// <summary>Gets the position of the value that was taken last.</summary>
    internal readonly int Position => _next - 1;

    /// <summary>Takes the next value: a required one, or the default of its type where it is missing.</summary>
    internal T Next<T>() => Take() is T value ? value : default!;

    /// <summary>Takes the next value; null where it is missing.</summary>
    internal T? Optional<T>()
        where T : struct =>
        Take() is T value ? value : null;

    /// <summary>Takes the next text; null where it is missing.</summary>
    internal string? Text() => (string?)Take();

    /// <summary>Takes the next list.</summary>
    /// <exception cref="JsonException">An element is null.</exception>
    internal ValueList<T> List<T>()
    {
        T[] items = (T[]?)Take() ?? [];
        int missing = default(T) is null ? Array.FindIndex(items, item => item is null) : -1;
        return missing < 0 ? new(items) : throw JsonFault.OfElement(missing);
    }

    /// <summary>Takes the next list of texts of which each may be any string.</summary>
    internal ValueList<string> AnyTexts() => List<AnyText>().Select(text => text.Value).ToValueList();

    private object? Take()
    {
        while (isComputed[_next])
        {
            _next++;
        }

        return values[_next++];
    }
}

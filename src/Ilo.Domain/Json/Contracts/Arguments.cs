namespace Ilo.Domain.Json.Contracts;

/// <summary>Makes a value of what was read.</summary>
internal delegate T Maker<out T>(ref Arguments arguments);

/// <summary>The values that were read, in the order in which a contract declares its properties; computed ones are not among them.</summary>
internal ref struct Arguments(object?[] values)
{
    private int _next;

    /// <summary>Takes the next value: a required one, or the default of its type where it is missing.</summary>
    internal T Next<T>() => values[_next++] is T value ? value : default!;

    /// <summary>Takes the next value; null where it is missing.</summary>
    internal T? Optional<T>()
        where T : struct =>
        values[_next++] is T value ? value : null;

    /// <summary>Takes the next text; null where it is missing.</summary>
    internal string? Text() => (string?)values[_next++];

    /// <summary>Takes the next list.</summary>
    internal ValueList<T> List<T>() => Next<ValueList<T>>();

    /// <summary>Takes the next list of texts of which each may be any string.</summary>
    internal ValueList<string> AnyTexts() => List<AnyText>().Select(text => text.Value).ToValueList();
}

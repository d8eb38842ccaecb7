using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A value type that is written as its <c>ToString</c> and reads itself: identifiers, codes, partial dates.</summary>
internal sealed class ParsableConverter<T>(string expected) : StringConverter<T>(expected)
    where T : struct, ISpanParsable<T>
{
    internal static LeafContract<T> Contract(string expected, string pattern) =>
        new(new ParsableConverter<T>(expected), ("type", "string"), ("pattern", pattern));

    internal override string ToText(T value) => value.ToString()!;

    protected override T Parse(ref Utf8JsonReader reader)
    {
        Span<char> buffer = stackalloc char[64];
        ReadOnlySpan<char> text = JsonText.TryCopy(ref reader, buffer, out int length) ? buffer[..length] : JsonText.Get(ref reader);
        return T.TryParse(text, provider: null, out T value) ? value : throw NotExpected(text);
    }
}

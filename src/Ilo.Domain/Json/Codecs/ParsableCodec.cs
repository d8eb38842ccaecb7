using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A value type that is written as its <c>ToString</c> and reads itself: identifiers, codes, partial dates.</summary>
internal sealed class ParsableCodec<T>(string expected, string pattern) : StringCodec<T>
    where T : struct, ISpanParsable<T>
{
    internal override string Expected => expected;

    internal override string Pattern => pattern;

    // The default value is the empty identifier or code; a partial date is never absent unless null.
    internal override bool IsAbsent(T value) => ToText(value).Length == 0;

    internal override string ToText(T value) => value.ToString()!;

    internal override T Parse(ref Utf8JsonReader reader)
    {
        Span<char> buffer = stackalloc char[64];
        ReadOnlySpan<char> text = JsonText.TryCopy(ref reader, buffer, out int length) ? buffer[..length] : JsonText.Get(ref reader);
        return T.TryParse(text, provider: null, out T value) ? value : throw new JsonException($"Expected {expected}; found {JsonText.Quoted(text)}.");
    }
}

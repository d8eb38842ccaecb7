namespace Ilo.Domain;

/// <summary>What the types share that write themselves into a span.</summary>
internal static class Spans
{
    /// <summary>Copies a text where there is room for it.</summary>
    internal static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}

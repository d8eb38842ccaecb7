using System.Text;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <summary>The encoding that an XML declaration states, where the framework's reader does not know it or would put question marks in silence.</summary>
internal static class DeclaredEncoding
{
    // What a declaration may take, blanks counted.
    private const int LongestDeclaration = 256;

    /// <summary>
    /// Returns an encoding of single bytes or of East Asia, which throws on bytes that it does not have; null where there is no declaration, where it
    /// names none or one that nobody knows, and for Unicode, which the reader knows best.
    /// </summary>
    internal static Encoding? Of(ReadOnlySpan<byte> beginning)
    {
        string declaration = Encoding.Latin1.GetString(beginning[..Math.Min(beginning.Length, LongestDeclaration)]);
        if (!declaration.StartsWith("<?xml", StringComparison.Ordinal) || declaration.IndexOf("?>", StringComparison.Ordinal) is not (> 0 and var end)
            || declaration.IndexOf("encoding", 0, end, StringComparison.Ordinal) is not (> 0 and var at)
            || declaration.AsSpan(at..end).IndexOfAny('"', '\'') is not (> 0 and var open))
        {
            return null;
        }

        ReadOnlySpan<char> value = declaration.AsSpan((at + open)..end);
        int close = value[1..].IndexOf(value[0]);
        return close <= 0 || value[1..(close + 1)].StartsWith("UTF", StringComparison.OrdinalIgnoreCase) ? null : Known(value[1..(close + 1)].ToString());
    }

    private static Encoding? Known(string name)
    {
        try
        {
            // Those of Windows are not among the framework's own, and to register them would change the whole program.
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}

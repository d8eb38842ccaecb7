namespace Ilo.Domain.Diagnostics;

/// <summary>Cuts quoted text to the length that messages hold.</summary>
internal static class Quote
{
    internal const int MaxLength = 60;

    internal static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxLength)
        {
            return text.ToString();
        }

        int length = char.IsHighSurrogate(text[MaxLength - 4]) ? MaxLength - 4 : MaxLength - 3;
        return string.Concat(text[..length], "...");
    }
}

using System.Text;
using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>Writes values so that they are read back as they are.</summary>
internal static class QueryWriter
{
    internal static string Word(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;

    internal static string TextValue(string value) =>
        value.Any(char.IsWhiteSpace) ? Quoted(value) : UrlValue(value);

    /// <summary>In a URL a space ends nothing.</summary>
    internal static string UrlValue(string value) =>
        value.Length == 0 || value.Trim().Length < value.Length || value.Any(c => c == ',' || SearchText.IsQuote(c)) ? Quoted(value) : value;

    /// <summary>Escapes for a query string; what may stand there as it is stays readable.</summary>
    internal static string Escaped(string text) => new StringBuilder(Uri.EscapeDataString(text))
        .Replace("%20", "+").Replace("%2C", ",").Replace("%3A", ":").Replace("%40", "@").Replace("%2F", "/").Replace("%2A", "*").ToString();

    private static string Quoted(string value)
    {
        StringBuilder quoted = new("\"", value.Length + 2);
        foreach (char c in value)
        {
            quoted.Append(c);
            if (SearchText.IsQuote(c))
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }
}

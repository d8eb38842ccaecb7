using System.Buffers;
using System.Text;
using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>Writes a query key by key so that it is read back as it is: as short text, or as the query string of a URL.</summary>
internal sealed class QueryWriter(bool isUrl)
{
    private const int UsualLength = 100;

    // What may stand in a query string as it is; a space is a plus sign there.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~,:@/*");

    // Most queries are shorter.
    private readonly StringBuilder _text = new(UsualLength);
    private string? _key;

    /// <summary>Adds a value; the values of one key come one after the other.</summary>
    internal void Add(string key, string value)
    {
        bool isNext = ReferenceEquals(_key, key);
        Begin(key, isNext ? ',' : isUrl ? '=' : ':', printsKey: true);
        Append(isUrl || !HasSpace(value) ? Value(value) : Quoted(value));
    }

    /// <summary>Adds the words, which have a key in a URL alone.</summary>
    internal void AddWords(ValueList<string> words)
    {
        foreach (string word in words)
        {
            if (ReferenceEquals(_key, QueryKeys.Words))
            {
                Append(" ");
            }
            else
            {
                Begin(QueryKeys.Words, '=', printsKey: isUrl);
            }

            Append(word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word);
        }
    }

    /// <summary>Returns what was written.</summary>
    public override string ToString() => _text.ToString();

    private void Begin(string key, char mark, bool printsKey)
    {
        if (!ReferenceEquals(_key, key))
        {
            _ = _text.Length > 0 ? _text.Append(isUrl ? '&' : ' ') : _text;
            _ = printsKey ? _text.Append(key) : _text;
            _key = key;
        }

        _ = printsKey ? _text.Append(mark) : _text;
    }

    private void Append(string text)
    {
        if (!isUrl)
        {
            _text.Append(text);
            return;
        }

        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            int plain = rest.IndexOfAnyExcept(Plain);
            _text.Append(plain < 0 ? rest : rest[..plain]);
            rest = plain < 0 ? [] : rest[plain..];
            int special = rest.IndexOfAny(Plain);
            Escape(special < 0 ? rest : rest[..special]);
            rest = special < 0 ? [] : rest[special..];
        }
    }

    private void Escape(ReadOnlySpan<char> special)
    {
        if (special is " ")
        {
            _text.Append('+');
        }
        else if (special is "\"")
        {
            _text.Append("%22");
        }
        else
        {
            _text.Append(Uri.EscapeDataString(special).Replace("%20", "+", StringComparison.Ordinal));
        }
    }

    // In a URL a space ends nothing.
    private static string Value(string value) =>
        value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) || value.AsSpan().ContainsAny(SearchText.QuotesAndComma)
            ? Quoted(value) : value;

    private static bool HasSpace(string value)
    {
        foreach (char c in value)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

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

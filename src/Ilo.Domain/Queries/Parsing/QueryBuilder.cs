using Ilo.Domain.Diagnostics;
using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>Gathers what a query's text says. Not safe for use by more than one thread.</summary>
internal sealed class QueryBuilder
{
    // As in every diagnostic.
    private const int LongestQuoted = 60;

    // Comparing with every known name takes milliseconds: enough for what a person mistypes, not for what a robot sends.
    private const int MostSuggestions = 8;

    private readonly string _text;
    private readonly VocabularyNames _naming;
    private readonly HashSet<string> _given = [];
    private readonly List<string> _words = [];
    private readonly List<string> _unread = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private int _suggestions;
    private CatalogueQuery _query = CatalogueQuery.Everything;

    /// <param name="text">The text or URL.</param>
    /// <param name="naming">What names stand for.</param>
    /// <param name="length">How long it is, escapes undone; the text's own length where it is left out.</param>
    internal QueryBuilder(string text, VocabularyNames naming, int? length = null)
    {
        _text = text;
        _naming = naming;
        IsTooLong = (length ?? text.Length) > CatalogueQuery.LongestText;
        if (IsTooLong)
        {
            Fail(new TextSpan(0, text.Length), Shown(text), QueryDiagnostics.TooLong,
                CatalogueQuery.LongestText.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    internal bool IsTooLong { get; }

    internal void AddWords(string text, TextSpan span)
    {
        if (WordPattern.CanonicalTerm(text) is { } term)
        {
            _words.Add(term);
        }
        else
        {
            Fail(span, text, QueryDiagnostics.NothingToFind, text);
        }
    }

    /// <summary>Reads the values behind a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="list">The values, as written.</param>
    /// <param name="start">Where they begin in the text.</param>
    /// <param name="whole">The place to report instead; null for the place of each value.</param>
    internal void AddValues(QueryKey key, string list, int start, TextSpan? whole)
    {
        foreach (QueryValue value in QueryValue.List(list))
        {
            TextSpan span = whole ?? new TextSpan(start + value.Start, value.Length);
            if (!value.IsClosed)
            {
                Warn(span, QueryDiagnostics.UnclosedQuote, value.Text);
            }

            if (value.Text.Length == 0 && key.Name != QueryKeys.Unread)
            {
                Fail(span, $"{key.Name}:", QueryDiagnostics.BadValue, key.Name, "a value", "");
            }
            else if (!_given.Add(key.Name) && !key.TakesList)
            {
                Fail(span, $"{key.Name}:{value.Text}", QueryDiagnostics.KeyTwice, key.Name, value.Text);
            }
            else
            {
                AddValue(key, value.Text, span);
            }
        }
    }

    internal void Warn(TextSpan span, DiagnosticDescriptor problem, params ReadOnlySpan<string> arguments) =>
        Report(span, problem, ValueList.Create(arguments));

    /// <summary>Reports what cannot be read and keeps it, so that the query finds nothing.</summary>
    internal void Fail(TextSpan span, string unread, DiagnosticDescriptor problem, params ReadOnlySpan<string> arguments)
    {
        Report(span, problem, ValueList.Create(arguments));
        Keep(unread);
    }

    internal QueryReading ToReading() => new(_query with { Words = _words.ToValueList(), Unread = _unread.ToValueList() })
    {
        Diagnostics = _diagnostics.ToValueList(),
    };

    private void AddValue(QueryKey key, string text, TextSpan span)
    {
        if (key.Name == QueryKeys.Unread)
        {
            Fail(span, text, QueryDiagnostics.StillUnread, text);
            return;
        }

        ValueReading<CatalogueQuery> reading = key.Read(_query, text, _naming);
        if (reading.Problem == QueryDiagnostics.UnknownName)
        {
            ReportUnknown(key.Name, text, span);
        }
        else if (reading.Problem is { } problem)
        {
            Report(span, problem, reading.Arguments);
        }

        if (reading.IsRead)
        {
            _query = reading.Value;
        }
        else
        {
            Keep($"{key.Name}:{text}");
        }
    }

    private void ReportUnknown(string kind, string name, TextSpan span)
    {
        if (_suggestions++ < MostSuggestions && _naming.Nearest(kind, name) is { } nearest)
        {
            Report(span, QueryDiagnostics.UnknownName, [kind, name, nearest]);
        }
        else
        {
            Report(span, QueryDiagnostics.UnknownNameAlone, [kind, name]);
        }
    }

    // Half a surrogate pair has no place in a URL.
    private void Keep(string unread)
    {
        string whole = string.Concat(unread.EnumerateRunes());
        if (!_unread.Contains(whole))
        {
            _unread.Add(whole);
        }
    }

    private void Report(TextSpan span, DiagnosticDescriptor problem, ValueList<string> arguments)
    {
        ReadOnlySpan<char> before = _text.AsSpan(0, span.Start);
        SourceReference source = new("query", span, before.Count('\n'), span.Start - before.LastIndexOf('\n') - 1);
        _diagnostics.Add(new(problem, source, [.. arguments.Select(Shown)]));
    }

    private static string Shown(string text) => text.Length <= LongestQuoted ? text : string.Concat(text.AsSpan(0, LongestQuoted - 3), "...");
}

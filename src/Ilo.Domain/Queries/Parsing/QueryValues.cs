using System.Globalization;
using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>Reads the values of keys.</summary>
internal static class QueryValues
{
    internal static ValueReading<Id<Donor>> ReadDonor(string text, VocabularyNames naming) =>
        ReadName(text, VocabularyNames.IsNone(text) ? VocabularyNames.None<Donor>() : naming.TryDonor(text), naming.DonorNamed);

    internal static ValueReading<Id<Organisation>> ReadPartner(string text, VocabularyNames naming) =>
        ReadName(text, VocabularyNames.IsNone(text) ? VocabularyNames.None<Organisation>() : naming.TryPartner(text), naming.PartnerNamed);

    internal static ValueReading<Id<Theme>> ReadTheme(string text, VocabularyNames naming) =>
        ReadName(text, VocabularyNames.IsNone(text) ? VocabularyNames.None<Theme>() : naming.TryTheme(text), naming.ThemeNamed);

    internal static ValueReading<string> ReadWords(string text) =>
        WordPattern.Canonical(text) is not { } words ? ValueReading<string>.Not(QueryDiagnostics.NothingToFind, text)
        : QuerySigns.AreIn(text) ? ValueReading<string>.Of(words, QueryDiagnostics.SignsIgnored, text, words)
        : ValueReading<string>.Of(words);

    internal static Func<string, ValueReading<T>> ReadEnum<T>(string key)
        where T : struct, Enum =>
        text => EnumNames<T>.TryParse(text, out T value)
            ? ValueReading<T>.Of(value)
            : ValueReading<T>.Not(QueryDiagnostics.UnknownValue, key, text, Nearest.Of(text, EnumNames<T>.All));

    internal static Func<string, ValueReading<T>> ReadCode<T>(string key, string form)
        where T : struct, ISpanParsable<T> =>
        text => T.TryParse(text.Trim(), null, out T code) ? ValueReading<T>.Of(code) : Bad<T>(key, form, text);

    internal static Func<string, ValueReading<int>> ReadNumber(string key, int most, string form) =>
        text => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most
            ? ValueReading<int>.Of(number)
            : Bad<int>(key, form, text);

    internal static ValueReading<StatusOnDay> ReadStatus(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        ValueReading<ProjectStatus> status = ReadEnum<ProjectStatus>("status")(at < 0 ? text : text[..at]);
        if (!status.IsRead)
        {
            return status.With(value => new StatusOnDay(value, default));
        }

        return at < 0
            ? Bad<StatusOnDay>("status", "a status and a day, as in active@2019-06-01", text)
            : DayText.ReadDay(text[(at + 1)..]).With(day => new StatusOnDay(status.Value, day));
    }

    internal static ValueReading<BudgetRange> ReadBudget(string text)
    {
        // No longer than a diagnostic shows.
        const string Form = "sums as in USD:1000..5000, USD:1000.. or USD:..5000";
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (colon < 0 || dots < colon
            || !CurrencyCode.TryParse(text[..colon].Trim(), null, out CurrencyCode currency)
            || !TrySum(text[(colon + 1)..dots], out decimal? least)
            || !TrySum(text[(dots + 2)..], out decimal? most)
            || least > most)
        {
            return Bad<BudgetRange>("budget", Form, text);
        }

        return ValueReading<BudgetRange>.Of(new(currency, least, most));
    }

    internal static ValueReading<RecordOrder> ReadOrder(string text) =>
        RecordOrder.Parse(text.Trim()) is { } order
            ? ValueReading<RecordOrder>.Of(order)
            : ValueReading<RecordOrder>.Not(QueryDiagnostics.UnknownValue, "sort", text, Nearest.Of(text, RecordOrder.Names));

    private static bool TrySum(string text, out decimal? sum)
    {
        sum = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        bool isRead = decimal.TryParse(
            text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal value);
        sum = value;
        return isRead;
    }

    private static ValueReading<T> Bad<T>(string key, string form, string text) => ValueReading<T>.Not(QueryDiagnostics.BadValue, key, form, text);

    // What has the form of an identifier stays as it is and is looked up when the query is asked: so a query equals what its text is read as,
    // whatever the vocabulary makes of its identifiers.
    private static ValueReading<Id<T>> ReadName<T>(string text, Id<T>? known, Func<string, Id<T>> made)
        where T : class
    {
        if (FoldedText.Of(text).Length == 0)
        {
            return ValueReading<Id<T>>.Not(QueryDiagnostics.NothingToFind, text);
        }

        Id<T> id = Id<T>.TryParse(text, null, out Id<T> own) ? own : made(text);
        return known is not null ? ValueReading<Id<T>>.Of(id) : ValueReading<Id<T>>.Of(id, QueryDiagnostics.UnknownName);
    }
}

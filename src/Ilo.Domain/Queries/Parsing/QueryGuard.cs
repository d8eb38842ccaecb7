using System.Runtime.CompilerServices;
using Ilo.Domain.Queries.Matching;
using NodaTime;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>Checks for the properties of a query, and the one form in which it holds each value; the exception names the property.</summary>
internal static class QueryGuard
{
    private const string NoWord = "The value has neither letter nor digit.";

    internal static LocalDate Iso(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

    internal static LocalDate? Iso(LocalDate? day) => day is { } value ? Iso(value) : null;

    internal static DateInterval? Iso(DateInterval? days) => days is null ? null : new(Iso(days.Start), Iso(days.End));

    internal static int AtLeastOne(int value, [CallerMemberName] string property = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, property);
        return value;
    }

    internal static string Folded(string value, [CallerMemberName] string property = "") =>
        WordPattern.Canonical(value) ?? throw new ArgumentException(NoWord, property);

    internal static ValueList<string> Folded(ValueList<string> values, [CallerMemberName] string property = "") =>
        [.. values.Select(value => Folded(value, property)).Distinct()];

    internal static ValueList<string> Terms(ValueList<string> values, [CallerMemberName] string property = "") =>
        [.. values.Select(value => WordPattern.CanonicalTerm(value) ?? throw new ArgumentException(NoWord, property)).Distinct()];

    internal static ValueList<int> AreYears(ValueList<int> values, [CallerMemberName] string property = "") =>
        Each(values, static value => value is >= 1 and <= 9999, value => new ArgumentOutOfRangeException(property, value, "The year is not from 1 to 9999."));

    internal static ValueList<T> AllDefined<T>(ValueList<T> values, [CallerMemberName] string property = "")
        where T : struct, Enum =>
        Each(values, Enum.IsDefined, value => new ArgumentOutOfRangeException(property, value, $"The value is no {typeof(T).Name}."));

    internal static ValueList<Id<T>> NoneEmpty<T>(ValueList<Id<T>> values, [CallerMemberName] string property = "")
        where T : class =>
        Each(values, static value => !value.IsEmpty, _ => new ArgumentException("The identifier is empty.", property));

    internal static ValueList<T> NoneDefault<T>(ValueList<T> values, [CallerMemberName] string property = "")
        where T : struct =>
        Each(values, static value => !value.Equals(default(T)), _ => new ArgumentException("The code is empty.", property));

    internal static T? NotDefault<T>(T? value, [CallerMemberName] string property = "")
        where T : struct =>
        value is { } code && code.Equals(default(T)) ? throw new ArgumentException("The code is empty.", property) : value;

    internal static ValueList<RecordOrder> Distinct(ValueList<RecordOrder> values) => [.. values.Distinct()];

    private static ValueList<T> Each<T>(ValueList<T> values, Func<T, bool> isValid, Func<T, Exception> error)
    {
        foreach (T value in values)
        {
            if (!isValid(value))
            {
                throw error(value);
            }
        }

        // Asking twice for the same asks no more.
        return values.Count < 2 ? values : [.. values.Distinct()];
    }
}

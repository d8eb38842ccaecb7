using System.Diagnostics.CodeAnalysis;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>What came of reading a value: a value, a problem, or a value with a problem that a person should know.</summary>
internal readonly struct ValueReading<T>
{
    private ValueReading(bool isRead, T? value, DiagnosticDescriptor? problem, ValueList<string> arguments)
    {
        IsRead = isRead;
        Value = value;
        Problem = problem;
        Arguments = arguments;
    }

    [MemberNotNullWhen(true, nameof(Value))]
    internal bool IsRead { get; }

    internal T? Value { get; }

    internal DiagnosticDescriptor? Problem { get; }

    internal ValueList<string> Arguments { get; }

    internal static ValueReading<T> Of(T value) => new(true, value, null, []);

    internal static ValueReading<T> Of(T value, DiagnosticDescriptor problem, params ReadOnlySpan<string> arguments) =>
        new(true, value, problem, ValueList.Create(arguments));

    internal static ValueReading<T> Not(DiagnosticDescriptor problem, params ReadOnlySpan<string> arguments) =>
        new(false, default, problem, ValueList.Create(arguments));

    internal ValueReading<TOther> With<TOther>(Func<T, TOther> convert) => new(IsRead, IsRead ? convert(Value) : default, Problem, Arguments);
}

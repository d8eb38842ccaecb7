using System.Reflection;
using System.Runtime.CompilerServices;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>The properties of a record that <c>with</c> can change.</summary>
internal static class RecordProperties
{
    /// <summary>Gets the record types that have a generator.</summary>
    internal static IReadOnlyList<Type> Types { get; } = [.. Samples.Types.Where(PublicTypes.IsRecord)];

    /// <summary>Gets the domain's nouns and the two types of the layout: their texts are never blank.</summary>
    internal static IReadOnlyList<Type> Nouns { get; } =
        [typeof(Article), typeof(Donor), typeof(Event), typeof(Office), typeof(Organisation), typeof(Project), typeof(Section), typeof(Theme), typeof(Entry),
            typeof(Page)];

    internal static IReadOnlyList<PropertyInfo> Settable(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true })];

    /// <summary>Returns <c>record with { property = value }</c>.</summary>
    /// <exception cref="ArgumentException">The record refuses the value.</exception>
    internal static object With(object record, PropertyInfo property, object? value)
    {
        Type type = record.GetType();
        object copy = type.IsValueType ? RuntimeHelpers.GetObjectValue(record) : type.GetMethod("<Clone>$")!.Invoke(record, null)!;
        try
        {
            property.SetValue(copy, value);
        }
        catch (TargetInvocationException failure)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.InnerException!);
        }

        return copy;
    }
}

using System.Reflection;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Tests.Shapes;

/// <summary>The table of each record, found by its name.</summary>
internal static class RecordTables
{
    /// <summary>Gets the records that have a table.</summary>
    internal static IReadOnlyList<Type> Records { get; } =
        [typeof(Article), typeof(Donor), typeof(Event), typeof(Office), typeof(Organisation), typeof(Project), typeof(Section), typeof(Theme)];

    /// <summary>Gets the records of which a catalogue has items.</summary>
    internal static IReadOnlyList<Type> OfCatalogues { get; } = [typeof(Article), typeof(Event), typeof(Office), typeof(Project)];

    internal static RecordShape<TRecord> Of<TRecord>()
        where TRecord : class
    {
        string name = $"{typeof(TRecord).Name}Shape";
        Type? holder = typeof(Project).Assembly.GetTypes().SingleOrDefault(type => type.Name == name);
        Assert.NotNull(holder);
        return (RecordShape<TRecord>)holder.GetProperty("Table", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
    }

    /// <summary>Calls a generic method with the type of a record.</summary>
    internal static void Call(Type test, string method, Type record)
    {
        try
        {
            test.GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(record).Invoke(null, null);
        }
        catch (TargetInvocationException failure)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.InnerException!);
        }
    }
}

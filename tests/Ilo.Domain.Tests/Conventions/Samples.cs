using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Tests.Generators;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Values of the library's types: those that <see cref="Generated"/> has a generator for.</summary>
internal static class Samples
{
    private const BindingFlags Members = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static;
    private const ulong Seed = 20_190_601;

    private static readonly Dictionary<Type, PropertyInfo> Generators = typeof(Generated).GetProperties(Members)
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Gen<>))
        .GroupBy(property => property.PropertyType.GetGenericArguments()[0])
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>Gets the library's types that have a generator, records of more than one property among them.</summary>
    internal static IReadOnlyList<Type> Types { get; } =
        [.. Generators.Keys.Where(type => type.Assembly == typeof(Project).Assembly).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Returns values of a type, the same at each call; none where it has no generator.</summary>
    internal static IReadOnlyList<object> Of(Type type, int count) =>
        Generators.TryGetValue(type, out PropertyInfo? generator)
            ? (IReadOnlyList<object>)typeof(Samples).GetMethod(nameof(Draw), Members)!.MakeGenericMethod(type).Invoke(null, [generator.GetValue(null), count])!
            : [];

    private static object[] Draw<T>(Gen<T> generator, int count)
        where T : notnull =>
        [.. generator.Sample(count, new Rnd(Seed), 30).Cast<object>()];
}

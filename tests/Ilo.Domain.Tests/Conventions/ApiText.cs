using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Writes the public API of an assembly, one line a member, sorted by ordinal.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static IReadOnlyList<string> Of(Assembly assembly) =>
        [.. PublicTypes(assembly).SelectMany(Lines).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Returns the public types, without those that the compiler makes for extension blocks.</summary>
    internal static IEnumerable<Type> PublicTypes(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal));

    /// <summary>Returns whether the compiler wrote the type as a record.</summary>
    internal static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    private static IEnumerable<string> Lines(Type type)
    {
        string name = ApiTypeName.Declared(type);
        yield return $"{name} ({Kind(type)}){Interfaces(type)}{ApiTypeName.Constraints(type.GetGenericArguments())}";
        if (type.IsEnum)
        {
            foreach (object value in Enum.GetValues(type))
            {
                yield return $"{name}.{value} = {Convert.ToInt64(value, CultureInfo.InvariantCulture)}";
            }

            yield break;
        }

        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            if (ApiSignature.Of(member) is { } signature)
            {
                yield return $"{name}.{signature}";
            }
        }
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (IsRecord(type) ? "record struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "") + (IsRecord(type) ? "record" : "class"),
    };

    private static string Interfaces(Type type)
    {
        string[] names =
        [
            .. type.GetInterfaces().Where(candidate => candidate.IsPublic && !type.IsEnum).Select(candidate => ApiTypeName.Of(candidate))
                .Where(name => !IsRecord(type) || name != $"IEquatable<{ApiTypeName.Of(type)}>")
                .Prepend(type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType ? ApiTypeName.Of(parent) : "")
                .Where(name => name.Length > 0).Order(StringComparer.Ordinal),
        ];
        return names.Length == 0 ? "" : " : " + string.Join(", ", names);
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>The public types that the conventions are about.</summary>
internal static class PublicTypes
{
    /// <summary>Gets the libraries that the packages hold.</summary>
    internal static IReadOnlyList<Assembly> Libraries { get; } =
    [
        typeof(Project).Assembly, typeof(Interchange.ExportReport).Assembly, typeof(Parquet.ParquetTables).Assembly, typeof(Html.HtmlPage).Assembly,
        typeof(AspNetCore.IloOptions).Assembly,
    ];

    /// <summary>Gets the public types of all of them.</summary>
    internal static IEnumerable<Type> All => Libraries.SelectMany(Of).Where(type => !IsOfPages(type.Namespace, type.Name));

    /// <summary>Returns the public types of an assembly, without those that the compiler makes for extension blocks.</summary>
    internal static IEnumerable<Type> Of(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal));

    /// <summary>
    /// Returns whether a type is a piece of the package's own pages: Razor makes every component public, and what one takes has to be public too.
    /// </summary>
    internal static bool IsOfPages(string? space, string name) =>
        name == "_Imports" || (space?.StartsWith("Ilo.Domain.AspNetCore.", StringComparison.Ordinal) == true
            && (space.EndsWith(".Site", StringComparison.Ordinal) || space.EndsWith(".Parts", StringComparison.Ordinal)
                || name is "FragmentDocument" or "FrameDocument" or "PreviewDocument"));

    /// <summary>Returns whether the compiler wrote the type as a record.</summary>
    internal static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType
            && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    /// <summary>Returns a type's name with its namespace, in the way of C#.</summary>
    internal static string NameOf(Type type)
    {
        string outer = type is { IsNested: true, IsGenericParameter: false } ? NameOf(type.DeclaringType!) : type.Namespace ?? "";
        string arguments = type.Name.Contains('`', StringComparison.Ordinal) ? $"<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : "";
        return type.IsGenericParameter ? type.Name : $"{outer}.{type.Name.Split('`')[0]}{arguments}";
    }
}

using System.Reflection;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Writes types as C# does, without namespaces.</summary>
internal static class ApiTypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
    };

    /// <summary>Writes a type with its nullability.</summary>
    internal static string Of(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        bool isNullable = !type.IsValueType && info.ReadState == NullabilityState.Nullable;
        return Of(type, info) + (isNullable ? "?" : "");
    }

    /// <summary>Writes a type.</summary>
    internal static string Of(Type type, NullabilityInfo? info = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        if (type.IsArray)
        {
            return (info?.ElementType is { } element ? Of(element) : Of(type.GetElementType()!)) + "[]";
        }

        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        string outer = type is { IsNested: true, IsGenericParameter: false } ? Bare(type.DeclaringType!) + "." : "";
        return outer + Bare(type) + Arguments(type, info);
    }

    /// <summary>Writes the name that a type is declared under, with its namespace and its type parameters.</summary>
    internal static string Declared(Type type) =>
        (type.DeclaringType is { } outer ? Declared(outer) : type.Namespace) + "." + Bare(type) + Arguments(type, null);

    /// <summary>Writes what a type parameter must be; the empty string where it may be anything.</summary>
    internal static string Constraints(Type[] parameters) => string.Concat(parameters.Select(Constraint));

    private static string Constraint(Type parameter)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        List<string> all = [];
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            all.Add("struct");
        }
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            all.Add("class");
        }

        all.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(type => Of(type)));
        return all.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", all)}";
    }

    private static string Bare(Type type) => type.Name.Split('`')[0];

    // A nested type repeats the type parameters of the outer one; those are the outer's to print.
    private static string Arguments(Type type, NullabilityInfo? info)
    {
        Type[] arguments = type.GetGenericArguments();
        bool isOwn = type.Name.Contains('`', StringComparison.Ordinal);
        IEnumerable<string> names = info?.GenericTypeArguments.Length == arguments.Length
            ? info.GenericTypeArguments.Select(Of)
            : arguments.Select(argument => Of(argument));
        return isOwn ? $"<{string.Join(", ", names)}>" : "";
    }
}

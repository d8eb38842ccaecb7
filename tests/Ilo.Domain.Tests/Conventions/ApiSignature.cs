using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Writes a public member as C# declares it: name, parameters, type.</summary>
internal static class ApiSignature
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Returns the member's line; null where the compiler wrote it or another line tells of it.</summary>
    internal static string? Of(MemberInfo member) => member switch
    {
        Type => null,
        PropertyInfo property => Of(property),
        FieldInfo field => $"{field.Name} : {Static(field.IsStatic)}{(field.IsInitOnly ? "readonly " : field.IsLiteral ? "const " : "")}{ApiTypeName.Of(Nullability.Create(field))}",
        ConstructorInfo constructor => IsMade(constructor) ? null : $"new({Parameters(constructor)})",
        MethodInfo method => IsMade(method) || IsAccessor(method) ? null : Of(method),
        _ => member.Name,
    };

    private static string Of(MethodInfo method)
    {
        Type[] arguments = method.GetGenericArguments();
        string name = method.Name.StartsWith("op_", StringComparison.Ordinal) ? "operator " + method.Name[3..] : method.Name;
        string generic = arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(type => type.Name))}>";
        string result = ApiTypeName.Of(Nullability.Create(method.ReturnParameter));
        return $"{name}{generic}({Parameters(method)}) : {Static(method.IsStatic)}{result}{ApiTypeName.Constraints(arguments)}";
    }

    private static string Of(PropertyInfo property)
    {
        MethodInfo accessor = (property.GetMethod ?? property.SetMethod)!;
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string name = property.GetIndexParameters().Length > 0 ? $"this[{Parameters(property.GetMethod!)}]" : property.Name;
        return $"{name} {{ {Accessors(property)}}} : {Static(accessor.IsStatic)}{required}{ApiTypeName.Of(Nullability.Create(property))}";
    }

    private static string Accessors(PropertyInfo property)
    {
        string get = property.GetMethod is { IsPublic: true } ? "get; " : "";
        if (property.SetMethod is not { IsPublic: true } setter)
        {
            return get;
        }

        return get + (setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ");
    }

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string modifier = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        return $"{modifier}{ApiTypeName.Of(Nullability.Create(parameter))} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue ? "" : parameter.DefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default" : " = null",
        string text => $" = \"{text}\"",
        bool value => value ? " = true" : " = false",
        object value when parameter.ParameterType.IsEnum => $" = {parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, value)}",
        object value => " = " + Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static bool IsMade(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute));

    // The accessors of an extension property stand alone and are told.
    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && method.DeclaringType!.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Any(property => property.GetAccessors().Any(accessor => accessor.MetadataToken == method.MetadataToken));

    private static string Static(bool isStatic) => isStatic ? "static " : "";
}

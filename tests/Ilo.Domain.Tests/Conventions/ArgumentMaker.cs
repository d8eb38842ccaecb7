using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Makes a valid argument of almost any type.</summary>
internal static class ArgumentMaker
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const int MostDeep = 4;

    /// <summary>
    /// Returns the public methods, accessors and constructors of all public types, closed. Delegates hold no code of ours; an exception takes any message, as
    /// the framework's do.
    /// </summary>
    internal static IEnumerable<MethodBase> Callable() =>
        from type in PublicTypes.Of(typeof(Project).Assembly)
        where !type.IsEnum && !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type)
        from method in Close(type).GetMethods(Declared).Select(Close).Concat<MethodBase>(Close(type).GetConstructors())
        select method;

    /// <summary>Makes a value; false where it is not known how.</summary>
    internal static bool TryMake(Type type, out object? value) => TryMake(type, 0, out value);

    /// <summary>Closes a method's type parameters over types that fit most constraints.</summary>
    internal static MethodInfo Close(MethodInfo method) =>
        method.IsGenericMethodDefinition ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(Argument)]) : method;

    /// <summary>Closes a type's type parameters.</summary>
    internal static Type Close(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(Argument)]) : type;

    private static Type Argument(Type parameter) =>
        parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? typeof(int) : typeof(Project);

    private static bool TryMake(Type type, int depth, out object? value)
    {
        value = Known(type) ?? (Samples.Of(type, 1) is [object sample, ..] ? sample : null) ?? (object?)Collection(type) ?? Function(type);
        if (value is not null || Nullable.GetUnderlyingType(type) is not null)
        {
            return true;
        }

        if (depth == MostDeep || type.IsByRefLike || type.IsPointer)
        {
            return false;
        }

        value = Shared(type) ?? Constructed(type, depth) ?? (type.IsValueType ? Activator.CreateInstance(type) : null);
        return value is not null;
    }

    private static object? Known(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(object) => new object(),
        _ when type == typeof(Stream) => new MemoryStream("{}"u8.ToArray()),
        _ when type == typeof(TextReader) => new StringReader("text"),
        _ when type == typeof(TextWriter) => new StringWriter(),
        _ when type == typeof(DateInterval) => new DateInterval(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31)),
        _ when type == typeof(IFormatProvider) => System.Globalization.CultureInfo.InvariantCulture,
        _ when type == typeof(Utf8JsonWriter) => new Utf8JsonWriter(new MemoryStream()),
        _ when type == typeof(Type) => typeof(Project),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IProgress<>) =>
            Activator.CreateInstance(typeof(Progress<>).MakeGenericType(type.GetGenericArguments())),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Id<>) =>
            type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, ["text", null]),
        _ => null,
    };

    // A list, or anything that a list is, with one element where one can be made.
    private static Array? Collection(Type type)
    {
        Type? element = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[0] : null;
        if (element is null || element.IsByRefLike || !type.IsAssignableFrom(element.MakeArrayType()))
        {
            return null;
        }

        Array list = Array.CreateInstance(element, 1);
        if (!TryMake(element, 1, out object? item))
        {
            return Array.CreateInstance(element, 0);
        }

        list.SetValue(item, 0);
        return list;
    }

    private static Delegate? Function(Type type)
    {
        if (!typeof(Delegate).IsAssignableFrom(type))
        {
            return null;
        }

        MethodInfo invoke = type.GetMethod("Invoke")!;
        ParameterExpression[] parameters = [.. invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))];
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), parameters).Compile();
    }

    // Catalogue.Empty, Vocabulary.Default and the like.
    private static object? Shared(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(property => property.PropertyType == type)?.GetValue(null)
        ?? type.GetFields(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(field => field.FieldType == type)?.GetValue(null);

    private static object? Constructed(Type type, int depth)
    {
        IEnumerable<MethodBase> makers = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(constructor => !constructor.IsPrivate).OrderBy(constructor => constructor.GetParameters().Length);
        foreach (ConstructorInfo maker in makers.OfType<ConstructorInfo>())
        {
            ParameterInfo[] parameters = maker.GetParameters();
            object?[] arguments = new object?[parameters.Length];
            bool isMade = !type.IsAbstract
                && parameters.Select((parameter, i) => TryMake(parameter.ParameterType, depth + 1, out arguments[i])).All(made => made);
            if (!isMade)
            {
                continue;
            }

            try
            {
                return maker.Invoke(arguments);
            }
            catch (TargetInvocationException)
            {
                // The arguments broke a rule of their own; another constructor may have none.
            }
        }

        return null;
    }
}

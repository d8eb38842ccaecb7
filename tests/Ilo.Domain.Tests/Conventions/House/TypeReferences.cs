using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Ilo.Domain.Tests.Conventions.House;

/// <summary>Finds which types of an assembly a type uses: in its bases, fields, signatures, attributes and the bodies of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>Returns the types that are not nested, with those that each uses; what the compiler makes belongs to the type that it is nested in.</summary>
    /// <param name="assembly">The assembly; types of others are left out.</param>
    /// <param name="isExempt">The attributes that are not looked at.</param>
    internal static Dictionary<Type, HashSet<Type>> Of(Assembly assembly, Func<Type, bool> isExempt)
    {
        Dictionary<Type, HashSet<Type>> uses = [];
        foreach (Type type in assembly.GetTypes())
        {
            Type outer = Outermost(type);
            if (!uses.TryGetValue(outer, out HashSet<Type>? used))
            {
                uses.Add(outer, used = []);
            }

            foreach (Type found in Uses(type, isExempt).SelectMany(Parts).Where(found => found.Assembly == assembly).Select(Outermost))
            {
                if (found != outer)
                {
                    used.Add(found);
                }
            }
        }

        return uses;
    }

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }

    private static IEnumerable<Type> Uses(Type type, Func<Type, bool> isExempt)
    {
        IEnumerable<Type> parents = type.BaseType is { } parent ? type.GetInterfaces().Append(parent) : type.GetInterfaces();
        IEnumerable<Type> own = parents.Concat(Constraints(type.GetGenericArguments())).Concat(Attributes(type, isExempt));
        return own.Concat(type.GetMembers(Everything).SelectMany(member => Attributes(member, isExempt).Concat(member switch
        {
            FieldInfo field => [field.FieldType],
            PropertyInfo property => [property.PropertyType],
            MethodBase method => OfMethod(method),
            _ => [],
        })));
    }

    private static IEnumerable<Type> OfMethod(MethodBase method)
    {
        IEnumerable<Type> signature = method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo { ReturnType: var result } ? [result] : [])
            .Concat(method.IsGenericMethodDefinition ? Constraints(method.GetGenericArguments()) : []);
        return method.GetMethodBody() is { } body
            ? signature.Concat(body.LocalVariables.Select(local => local.LocalType)).Concat(OfBody(method, body.GetILAsByteArray()!))
            : signature;
    }

    private static IEnumerable<Type> Constraints(Type[] arguments) =>
        arguments.Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints());

    private static IEnumerable<Type> Attributes(MemberInfo member, Func<Type, bool> isExempt) =>
        member.GetCustomAttributesData().Where(attribute => !isExempt(attribute.AttributeType))
            .SelectMany(attribute => attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue))
                .Select(argument => argument.Value).OfType<Type>().Prepend(attribute.AttributeType));

    private static IEnumerable<Type> OfBody(MethodBase method, byte[] body)
    {
        Type[] ofType = method.DeclaringType!.GetGenericArguments();
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int at = 0; at < body.Length;)
        {
            int value = body[at++];
            OpCode code = OpCodesByValue[value == 0xFE ? 0xFE00 | body[at++] : value];
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                foreach (Type found in OfMember(method.Module.ResolveMember(BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at)), ofType, ofMethod)!))
                {
                    yield return found;
                }
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at))),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> OfMember(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => method.GetGenericArguments().Append(method.DeclaringType!),
        _ => member.DeclaringType is { } type ? [type] : [],
    };

    // A type and those that it is made of: elements of arrays and arguments of generic types.
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericParameter ? [] : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }
}

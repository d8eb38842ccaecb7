using System.Reflection;
using System.Runtime.CompilerServices;
using Ilo.Domain.Catalogues;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>What holds of every public type of every library.</summary>
public sealed class TypeConventionTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Types => PublicTypes.All;

    // A base of components is abstract; what derives from it is sealed.
    [Fact]
    public void Classes_AreSealedOrStatic() =>
        Offenders.AreNone(Types.Where(type => type.IsClass && !type.IsSealed && type != typeof(Result) && !(type.IsAbstract && IsComponent(type))));

    [Fact]
    public void Results_AreMadeByTheLibraryAlone() =>
        Offenders.AreNone(Types.Where(type => type.IsSubclassOf(typeof(Result)) && type != typeof(CatalogueProgress))
            .Where(type => type.GetConstructors().Length > 0 || type.GetProperties(Everything).Any(property => property.SetMethod is { IsPublic: true })));

    [Fact]
    public void Structs_AreReadOnly() =>
        Offenders.AreNone(Types.Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute)) && !IsEnumerator(type)));

    [Fact]
    public void Records_HoldNoCollectionThatComparesByReference() =>
        Offenders.AreNone(Types.Where(PublicTypes.IsRecord).SelectMany(type => type.GetFields(Everything))
            .Where(field => !field.IsStatic && ComparesByReference(field.FieldType) && !IsChoiceOfTheCaller(field)).Select(Name));

    [Fact]
    public void Fields_ArePublicOnlyWhereTheyCannotChange() =>
        Offenders.AreNone(Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Everything))
            .Where(field => field.IsPublic && !field.IsInitOnly && !field.IsLiteral).Select(Name));

    // A page sets a component's parameters before each rendering, a program the options of a site while it starts, a component the view of the rendering it
    // is in: that is how ASP.NET Core passes them.
    [Fact]
    public void Properties_AreSetAtTheStartOnly() =>
        Offenders.AreNone(Types.Where(type => !IsComponent(type) && type != typeof(AspNetCore.IloOptions) && type != typeof(AspNetCore.IloView))
            .SelectMany(type => type.GetProperties(Everything))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).Select(Name));

    // What each thread has for itself is no state that two share.
    [Fact]
    public void StaticState_CannotChange() =>
        Offenders.AreNone(Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Everything))
            .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral
                && !field.IsDefined(typeof(CompilerGeneratedAttribute)) && !field.IsDefined(typeof(ThreadStaticAttribute))).Select(Name));

    [Fact]
    public void TypesThatAreEquatable_HaveEqualityOperatorsAndOverrides() =>
        Offenders.AreNone(Types.Where(type => Implements(type, typeof(IEquatable<>)))
            .Where(type => !Has(type, "op_Equality") || !Has(type, "op_Inequality")
                || type.GetMethod("Equals", [typeof(object)])!.DeclaringType != type || type.GetMethod("GetHashCode", [])!.DeclaringType != type));

    [Fact]
    public void TypesThatAreComparable_HaveComparisonOperatorsAndAreEquatable() =>
        Offenders.AreNone(Types.Where(type => Implements(type, typeof(IComparable<>)))
            .Where(type => !Has(type, "op_LessThan") || !Has(type, "op_LessThanOrEqual") || !Has(type, "op_GreaterThan")
                || !Has(type, "op_GreaterThanOrEqual") || !Implements(type, typeof(IEquatable<>))));

    // Methods that extend another library's types stand in that library's namespace, where they are found.
    [Fact]
    public void Namespaces_AreThoseOfTheFolders() =>
        Offenders.AreNone(Types.Where(type => !type.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal))
            .Where(type => !Directory.Exists(Repository.PathOf(FolderOf(type)))).Select(type => type.Namespace!).Distinct());

    [Fact]
    public void Records_SayThemselvesWhatTheyPrint() =>
        Offenders.AreNone(Types.Where(PublicTypes.IsRecord).Where(type => type.GetMethod("ToString", [])!.IsDefined(typeof(CompilerGeneratedAttribute))));

    [Fact]
    public void ConversionMethods_AreNamedAfterTheirResult() =>
        Offenders.AreNone(Types.SelectMany(type => type.GetMethods(Everything))
            .Where(method => method.IsPublic && method.Name.StartsWith("To", StringComparison.Ordinal) && method.Name.Length > 2
                && char.IsUpper(method.Name[2]))
            .Where(method => !PublicTypes.NameOf(Result(method)).Contains(method.Name[2..], StringComparison.Ordinal) && !IsWellKnown(method)).Select(Name));

    // A library's folder is its name, and each folder inside it a name behind that.
    private static string FolderOf(Type type)
    {
        string library = type.Assembly.GetName().Name!;
        return $"src/{library}{type.Namespace![library.Length..].Replace('.', '/')}";
    }

    private static bool IsComponent(Type type) => typeof(Microsoft.AspNetCore.Components.ComponentBase).IsAssignableFrom(type);

    private static bool IsEnumerator(Type type) => type.IsNested && type.Name == "Enumerator";

    // What options ask a program for is code, which can be compared in no other way; their remarks say so.
    private static bool IsChoiceOfTheCaller(FieldInfo field) =>
        field.DeclaringType!.Name.EndsWith("Options", StringComparison.Ordinal) && typeof(Delegate).IsAssignableFrom(field.FieldType);

    private static bool ComparesByReference(Type type) =>
        type.IsArray || type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true || typeof(Delegate).IsAssignableFrom(type);

    private static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition
            && candidate.GetGenericArguments()[0].Name == type.Name);

    private static bool Has(Type type, string name) => type.GetMethods(Everything).Any(method => method.Name == name && method.IsPublic);

    private static Type Result(MethodInfo method) =>
        method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Task<>)
            ? method.ReturnType.GetGenericArguments()[0]
            : method.ReturnType;

    // A text is named by its form: ToString, ToUrlQuery.
    private static bool IsWellKnown(MethodInfo method) => method.ReturnType == typeof(string);

    private static string Name(MemberInfo member) => $"{PublicTypes.NameOf(member.DeclaringType!)}.{member.Name}";
}

using System.Collections;
using System.Reflection;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>
/// What a method is called says what it does where there is nothing: Get has always something, TryGet and TryParse say whether, Find may give nothing.
/// </summary>
public sealed class MethodNameTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly MethodInfo[] Methods =
    [
        .. PublicTypes.All
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.GetBaseDefinition() == method),
    ];

    [Fact]
    public void Get_AlwaysReturnsSomething() =>
        Offenders.AreNone(Named("Get").Where(method => MayBeNothing(method) || method.ReturnType == typeof(void)).Select(Show));

    [Fact]
    public void Find_ReturnsNullOrAList() =>
        Offenders.AreNone(Named("Find").Where(method => !MayBeNothing(method) && !typeof(IEnumerable).IsAssignableFrom(method.ReturnType)).Select(Show));

    [Fact]
    public void Try_ReturnsWhetherAndGivesTheRestBesides() =>
        Offenders.AreNone(Named("Try").Where(method => method.ReturnType != typeof(bool) || !method.GetParameters().Any(parameter => parameter.IsOut))
            .Select(Show));

    // A method with another name that may give nothing would be a fourth way to say it. Of intervals, as in NodaTime, an empty one is null; of links, which
    // are templates, the address of a page that the site has no template for; of addresses, one that files cannot answer.
    [Fact]
    public void WhatMayBeNothing_IsFound() =>
        Offenders.AreNone(Methods.Where(method => MayBeNothing(method) && !Is(method, "Find") && !Is(method, "Deserialize"))
            .Where(method => method.DeclaringType != typeof(DateIntervalExtensions) && method.DeclaringType != typeof(Interchange.RecordLinks)
                && method.DeclaringType != typeof(AspNetCore.IloAddresses)).Select(Show));

    private static MethodInfo[] Named(string verb)
    {
        MethodInfo[] named = [.. Methods.Where(method => Is(method, verb))];
        Assert.NotEmpty(named);
        return named;
    }

    private static bool Is(MethodInfo method, string verb) =>
        method.Name.StartsWith(verb, StringComparison.Ordinal) && (method.Name.Length == verb.Length || char.IsUpper(method.Name[verb.Length]));

    private static bool MayBeNothing(MethodInfo method) =>
        Nullable.GetUnderlyingType(method.ReturnType) is not null
        || (!method.ReturnType.IsValueType && Nullability.Create(method.ReturnParameter).ReadState == NullabilityState.Nullable);

    private static string Show(MethodInfo method) => $"{PublicTypes.NameOf(method.DeclaringType!)}.{method.Name}: {method.ReturnType.Name}";
}

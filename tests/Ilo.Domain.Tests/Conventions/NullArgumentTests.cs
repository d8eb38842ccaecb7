using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Gives null to each public parameter and property that takes none.</summary>
public sealed class NullArgumentTests
{
    private const double LeastShareTried = 0.95;

    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public async Task Null_WhereNoneIsTaken_ThrowsAndNamesTheParameter()
    {
        List<string> wrong = [];
        List<string> skipped = [];
        int tried = 0;
        foreach ((MethodBase method, ParameterInfo parameter) in Cases())
        {
            string name = $"{PublicTypes.NameOf(method.DeclaringType!)}.{method.Name}: {parameter.Name}";
            if (!TryPrepare(method, parameter, out object? target, out object?[] arguments))
            {
                skipped.Add(name);
                continue;
            }

            tried++;
            Exception? thrown = await CallAsync(method, target, arguments);
            string expected = method.Name.StartsWith("set_", StringComparison.Ordinal) ? method.Name[4..] : parameter.Name!;
            if (thrown is not ArgumentNullException refusal || refusal.ParamName != expected)
            {
                wrong.Add($"{name}: {thrown?.GetType().Name ?? "nothing thrown"} {thrown?.Message}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{tried} tried, {skipped.Count} skipped:\n{string.Join('\n', skipped)}");
        Offenders.AreNone(wrong);
        Assert.True(tried >= LeastShareTried * (tried + skipped.Count), "Too many could not be tried:\n" + string.Join('\n', skipped));
    }

    private static IEnumerable<(MethodBase Method, ParameterInfo Parameter)> Cases() =>
        from method in ArgumentMaker.Callable()
        where !IsMadeByTheCompiler(method)
        from parameter in method.GetParameters()
        where TakesNoNull(parameter)
        select (method, parameter);

    // The init accessors of properties are checked; what records get for nothing is not ours.
    private static bool IsMadeByTheCompiler(MethodBase method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.Name.StartsWith("set_", StringComparison.Ordinal);

    private static bool TakesNoNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && !IsTypeParameter(parameter)
        && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    // What a type parameter stands for may be null by the caller's choice.
    private static bool IsTypeParameter(ParameterInfo parameter)
    {
        if (parameter.Member is not MethodBase { DeclaringType: { } type } method)
        {
            return false;
        }

        MethodBase open = type.IsGenericType ? (MethodBase)type.GetGenericTypeDefinition().Module.ResolveMethod(method.MetadataToken)! : method;
        open = open is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericMethodDefinition() : open;
        return open.GetParameters()[parameter.Position].ParameterType.IsGenericParameter;
    }

    private static bool TryPrepare(MethodBase method, ParameterInfo parameter, out object? target, out object?[] arguments)
    {
        ParameterInfo[] parameters = method.GetParameters();
        object?[] made = new object?[parameters.Length];
        target = null;
        arguments = made;
        bool hasTarget = method.IsStatic || method.IsConstructor || ArgumentMaker.TryMake(method.DeclaringType!, out target);
        return hasTarget && parameters.Where(other => other != parameter)
            .All(other => other.IsOut || ArgumentMaker.TryMake(other.ParameterType, out made[other.Position]));
    }

    private static Task AsTask(object? result) => result switch
    {
        Task task => task,
        ValueTask task => task.AsTask(),
        { } other when other.GetType().Name == "ValueTask`1" => (Task)other.GetType().GetMethod("AsTask")!.Invoke(other, null)!,
        _ => Task.CompletedTask,
    };

    private static async Task<Exception?> CallAsync(MethodBase method, object? target, object?[] arguments)
    {
        try
        {
            object? result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
            await AsTask(result);
            if (result is IAsyncEnumerable<object> items)
            {
                await items.GetAsyncEnumerator().MoveNextAsync();
            }

            // A pattern hands its refusal over as NodaTime's own do.
            return result is NodaTime.Text.ParseResult<DateInterval> { Success: false } refused ? refused.Exception : null;
        }
        catch (TargetInvocationException failure)
        {
            return failure.InnerException;
        }
        catch (ArgumentException failure)
        {
            return failure;
        }
    }
}

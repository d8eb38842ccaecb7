using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>
/// Calls everything public with records at the first and last days, options as large and as small as they can be, and texts with nothing in them.
/// </summary>
public sealed class EdgeCallTests
{
    private const int MostItems = 20_000;
    private const double LeastShareCalled = 0.97;

    private static readonly int MostVariants = Slow.IsAsked ? 12 : 4;

    [Fact]
    public async Task Calls_AtTheEdges_GiveAResultOrNameTheParameter()
    {
        EdgeValues values = new();
        List<string> wrong = [];
        List<string> skipped = [];
        int called = 0;
        foreach (MethodBase method in Methods())
        {
            string name = $"{PublicTypes.NameOf(method.DeclaringType!)}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";
            IReadOnlyList<object?>[] choices = [.. method.GetParameters().Select(parameter => values.Of(parameter))];
            IReadOnlyList<object?> targets = method.IsStatic || method.IsConstructor ? [null] : values.Of(method.DeclaringType!);
            if (targets.Count == 0 || choices.Any(choice => choice.Count == 0))
            {
                skipped.Add(name);
                continue;
            }

            called++;
            bool isRequired = method.IsConstructor && method.DeclaringType!.IsDefined(typeof(RequiredMemberAttribute));
            int variants = Math.Min(MostVariants, choices.Append(targets).Max(choice => choice.Count) * (choices.Length > 1 ? 2 : 1));
            for (int variant = 0; variant < variants; variant++)
            {
                // In other steps for each parameter, so that small meets large.
                object?[] arguments = [.. choices.Select((choice, i) => choice[variant * (i + 1) % choice.Count])];
                if (await CallAsync(method, Own(method, targets[variant % targets.Count]), arguments, isRead: !isRequired) is { } failure
                    && !IsAnswer(method, failure))
                {
                    wrong.Add($"{name} with {string.Join(", ", arguments.Select(Shown))}: {failure.GetType().Name}: {failure.Message} {failure.StackTrace?.Split('\n')[0].Trim()}");
                    break;
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{called} called, {skipped.Count} skipped:\n{string.Join('\n', skipped)}");
        Offenders.AreNone(wrong);
        Assert.True(called >= LeastShareCalled * (called + skipped.Count), "Too many could not be called:\n" + string.Join('\n', skipped));
    }

    private static IEnumerable<MethodBase> Methods() =>
        from method in ArgumentMaker.Callable()
        where !IsMadeByTheCompiler(method) && !IsOfAnEnumerator(method) && method is not MethodInfo { ReturnType.IsByRefLike: true }
            && !method.GetParameters().Any(parameter => Plain(parameter.ParameterType) is { IsByRefLike: true } or { IsPointer: true })
        select method;

    // An enumerator is the pattern that foreach binds to.
    private static bool IsOfAnEnumerator(MethodBase method) => method.DeclaringType!.Name == "Enumerator";

    // An init accessor is called on a copy: the value may be one that others hold.
    private static object? Own(MethodBase method, object? target) =>
        method.Name.StartsWith("set_", StringComparison.Ordinal) && target?.GetType().GetMethod("<Clone>$") is { } clone ? clone.Invoke(target, null) : target;

    private static bool IsMadeByTheCompiler(MethodBase method) => method.Name.StartsWith('<')
        || (method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.Name.StartsWith("set_", StringComparison.Ordinal)
            && !method.Name.StartsWith("get_", StringComparison.Ordinal));

    private static Type Plain(Type type) => type.IsByRef ? type.GetElementType()! : type;

    // A caller's mistake is named; what is no JSON, no date or no file says so in the platform's way.
    private static bool IsAnswer(MethodBase method, Exception failure) => failure switch
    {
        ArgumentException refusal => method.GetParameters().Any(parameter => parameter.Name == refusal.ParamName || method.Name == "set_" + refusal.ParamName),
        FormatException => method.Name is "Parse" or "EnsureNoErrors" or "ToString" or "TryFormat" || method.Name.StartsWith("Load", StringComparison.Ordinal),
        JsonException => method.DeclaringType!.Namespace!.EndsWith(".Json", StringComparison.Ordinal),
        IOException or UnauthorizedAccessException => method.Name.Contains("File", StringComparison.Ordinal)
            || method.Name.Contains("Folder", StringComparison.Ordinal) || method.Name.StartsWith("Load", StringComparison.Ordinal),
        KeyNotFoundException => method.Name is "Get" or "get_Item",
        NotSupportedException => method.DeclaringType!.Namespace!.EndsWith(".Json", StringComparison.Ordinal),
        _ => false,
    };

    private static async Task<Exception?> CallAsync(MethodBase method, object? target, object?[] arguments, bool isRead)
    {
        try
        {
            object? result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
            if (result is Task task)
            {
                await task;
            }

            await ReadAsync(isRead ? result : null);
            return null;
        }
        catch (TargetInvocationException failure)
        {
            return failure.InnerException;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure;
        }
    }

    // What is put off until it is asked for: items, and the properties of a result.
    private static async Task ReadAsync(object? result)
    {
        if (result is null or string || result.GetType().Name == "Enumerator")
        {
            return;
        }

        if (result is IAsyncEnumerable<object> later)
        {
            await using IAsyncEnumerator<object> one = later.GetAsyncEnumerator();
            await one.MoveNextAsync();
        }
        else if (result is IEnumerable items)
        {
            foreach (object? item in items.Cast<object?>().Take(MostItems))
            {
                _ = item?.ToString();
            }
        }

        if (result.GetType().Assembly == typeof(Project).Assembly)
        {
            _ = result.ToString()!.Length + result.GetHashCode();
            foreach (PropertyInfo property in result.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0))
            {
                property.GetValue(result);
            }
        }
    }

    private static string Shown(object? argument) => argument switch
    {
        null => "null",
        string text => $"\"{(text.Length > 20 ? text[..20] + "…" : text)}\"",
        IFormattable value => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => argument.GetType().Name,
    };
}

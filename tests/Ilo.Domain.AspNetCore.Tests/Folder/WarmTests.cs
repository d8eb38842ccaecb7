using System.Reflection;
using System.Runtime.Loader;
using Ilo.Domain.Recognition;

namespace Ilo.Domain.AspNetCore.Tests.Folder;

/// <summary>
/// What the start has made already, by the bytes that the first use of the recogniser allocates: in a context of its own, where nothing was used before.
/// </summary>
public sealed class WarmTests(ITestOutputHelper output)
{
    // What the tables take is hundreds of times as much as what a sentence does.
    private const int LeastTimes = 10;

    [Fact]
    public async Task StartAsync_FolderIsEmpty_HasMadeTheRecogniser()
    {
        long cold = await FreshAsync(isStarted: false);
        long warm = await FreshAsync(isStarted: true);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the first sentence allocates {cold} bytes, after a start {warm}"));
        Assert.True(cold > LeastTimes * warm, $"{cold} bytes without a start, {warm} after one.");
    }

    /// <summary>Returns how many bytes the first sentence allocates; called in a context of its own.</summary>
    internal static async Task<long> FirstSentenceAsync(bool isStarted)
    {
        using PageFolder folder = new();
        await using TestHost? host = isStarted ? await TestHost.StartAsync(folder, options => options.CheckInterval = TimeSpan.FromDays(1)) : null;
        long before = GC.GetAllocatedBytesForCurrentThread();
        TextRecognizer.Default.Recognize("It is funded by the European Union.");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Task<long> FreshAsync(bool isStarted)
    {
        Assembly fresh = new FreshContext().LoadFromAssemblyName(typeof(WarmTests).Assembly.GetName());
        Assert.NotSame(typeof(WarmTests).Assembly, fresh);
        MethodInfo method = fresh.GetType(typeof(WarmTests).FullName!)!.GetMethod(nameof(FirstSentenceAsync), BindingFlags.Static | BindingFlags.NonPublic)!;
        return (Task<long>)method.Invoke(null, [isStarted])!;
    }

    // The libraries and the tests once more, with nothing made yet; all else is shared.
    private sealed class FreshContext() : AssemblyLoadContext("fresh")
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name!.StartsWith("Ilo.Domain", StringComparison.Ordinal)
                ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")) : null;
    }
}

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Ilo.Domain.Tests;

/// <summary>The processor time of a thread: what else runs in the process or on the machine does not count, however long it waits for its turn.</summary>
internal static class ThreadTime
{
    private const int LinuxThreadClock = 3;
    private const int MacThreadClock = 16;

    /// <summary>Returns the processor time that an action takes on this thread; where no clock of threads is known here, the time that passes.</summary>
    internal static TimeSpan Of(Action action)
    {
        TimeSpan start = Now();
        action();
        return Now() - start;
    }

    private static TimeSpan Now()
    {
        bool isMac = OperatingSystem.IsMacOS();
        if (!Environment.Is64BitProcess || !(isMac || OperatingSystem.IsLinux()))
        {
            return Stopwatch.GetElapsedTime(0);
        }

        Assert.Equal(0, GetTime(isMac ? MacThreadClock : LinuxThreadClock, out ClockTime time));
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out ClockTime time);

    private readonly record struct ClockTime(long Seconds, long Nanoseconds);
}

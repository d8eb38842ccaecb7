namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Does work that might not end on a thread of its own, and goes on without it when its time is over.</summary>
/// <remarks>Such a thread cannot be ended. It runs below the others until its work ends or the program does, and only so many of them are put up
/// with.</remarks>
internal sealed class LimitedWork(TimeSpan limit)
{
    private const int MostLeftBehind = 8;

    private int _leftBehind;

    /// <summary>Does work.</summary>
    /// <exception cref="TimeoutException">The time is over, or too many pieces of work are still running whose time was over.</exception>
    internal async Task<T> RunAsync<T>(Func<T> work, CancellationToken stop)
    {
        if (Volatile.Read(ref _leftBehind) >= MostLeftBehind)
        {
            throw new TimeoutException("Other files are still being read whose time is over.");
        }

        TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Thread thread = new(() => Run(work, done)) { IsBackground = true, Name = "Ilo.Domain reading", Priority = ThreadPriority.BelowNormal };
        thread.Start();
        try
        {
            return await done.Task.WaitAsync(limit, stop);
        }
        catch (TimeoutException) when (!done.Task.IsCompleted)
        {
            Interlocked.Increment(ref _leftBehind);
            _ = done.Task.ContinueWith(
                ended =>
                {
                    _ = ended.Exception;
                    Interlocked.Decrement(ref _leftBehind);
                },
                TaskScheduler.Default);
            throw;
        }
    }

    private static void Run<T>(Func<T> work, TaskCompletionSource<T> done)
    {
        try
        {
            done.SetResult(work());
        }
        catch (Exception failure)
        {
            done.SetException(failure);
        }
    }
}

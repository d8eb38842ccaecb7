namespace Ilo.Domain.AspNetCore;

/// <summary>The catalogue of the watched folder, as it is now; the service to inject.</summary>
/// <remarks>Safe for use by any number of threads. The only place that asks the clock which day it is.</remarks>
public sealed class IloCatalogue
{
    private readonly TimeProvider _time;
    private volatile IloSnapshot _current = IloSnapshot.None;
    private long _checkedAt = -1;

    internal IloCatalogue(TimeProvider time) => _time = time;

    /// <summary>Gets what is shown now; take it once for each piece of work, because the next call may give another.</summary>
    public IloSnapshot Current => _current;

    /// <summary>Gets the day in the time zone of the injected <see cref="TimeProvider"/>.</summary>
    public LocalDate Today => LocalDate.FromDateTime(_time.GetLocalNow().DateTime);

    /// <summary>Gets when the folder was last compared with what is shown, and could be read; null before the first time.</summary>
    public Instant? CheckedAt => Interlocked.Read(ref _checkedAt) is >= 0 and long ticks ? Instant.FromUnixTimeTicks(ticks) : null;

    internal Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    internal void Show(IloSnapshot snapshot) => _current = snapshot;

    internal void Checked() => Interlocked.Exchange(ref _checkedAt, Now.ToUnixTimeTicks());
}

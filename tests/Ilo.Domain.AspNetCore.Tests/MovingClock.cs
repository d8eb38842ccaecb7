namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>A clock that stands at 1 June 2023, nine o'clock in UTC, until it is moved. Its timers are those of the machine.</summary>
internal sealed class MovingClock : TimeProvider
{
    private long _moved;

    /// <summary>Gets or sets what is done each time before somebody reads the clock.</summary>
    internal Action Read { get; set; } = static () => { };

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    internal void Move(TimeSpan by) => Interlocked.Add(ref _moved, by.Ticks);

    public override DateTimeOffset GetUtcNow()
    {
        Read();
        return new DateTimeOffset(2023, 6, 1, 9, 0, 0, TimeSpan.Zero).AddTicks(Interlocked.Read(ref _moved));
    }
}

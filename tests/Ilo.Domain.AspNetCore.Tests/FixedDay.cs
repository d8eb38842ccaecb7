namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>A clock that stands at 1 June 2023, nine o'clock in UTC.</summary>
internal sealed class FixedDay : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(2023, 6, 1, 9, 0, 0, TimeSpan.Zero);
}

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>A clock that stands at nine o'clock in UTC, on 1 June 2023 where no other day is given.</summary>
internal sealed class FixedDay(int year = 2023, int month = 6, int day = 1) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(year, month, day, 9, 0, 0, TimeSpan.Zero);
}

using Ilo.Domain.AspNetCore.Components.Parts;

namespace Ilo.Domain.AspNetCore.Tests.Components;

public sealed class TimelineAxisTests
{
    [Theory]
    [InlineData(2014, 2030, 2026)]
    [InlineData(2014, 2023, 2023)]
    [InlineData(2000, 2023, 2019)]
    [InlineData(2023, 2023, 2023)]
    [InlineData(1, 9999, 2023)]
    public void Years_OfAnyRange_AreFewEvenlyLabelledAndReachItsEnd(int first, int last, int today)
    {
        TimelineAxis axis = TimelineAxis.Of([new(new(first, 1, 1), new(last, 12, 31))], new(today, 6, 1))!;
        TimelineYear[] years = [.. axis.Years];
        int[] labelled = [.. years.Index().Where(year => year.Item.IsLabelled).Select(year => year.Index)];
        Assert.InRange(years.Length, 1, 40);
        Assert.InRange(labelled.Length, years.Length == 1 ? 0 : 1, 7);

        // No stretch of the axis is without a number, but for one year more where the line of today would run through it.
        int widest = labelled.Prepend(0).Zip(labelled.Append(years.Length - 1), (left, right) => right - left).Max();
        int step = (years.Length + 6) / 7;
        Assert.InRange(widest, 0, (step * 2) + 2);
    }
}

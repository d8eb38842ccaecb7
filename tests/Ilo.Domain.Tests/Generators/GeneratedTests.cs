using FsCheck.Fluent;

namespace Ilo.Domain.Tests.Generators;

public sealed class GeneratedTests
{
    [Fact]
    public void Projects_Sampled_AreDiverse()
    {
        Project[] sample = [.. Generated.Projects.Sample(200, 10)];
        Assert.True(sample.Distinct().Count() > 150);
        Assert.Contains(sample, project => project.Duration is null);
        Assert.Contains(sample, project => project.Duration is not null);
        Assert.Contains(sample, project => project.Donors.Count > 1);
        Assert.Contains(sample, project => project.Title.Any(char.IsHighSurrogate));
    }
}

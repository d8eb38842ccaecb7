namespace Ilo.Domain.Tests.Conventions;

/// <summary>Names everything that breaks a convention; the runner's own message stops after a few.</summary>
internal static class Offenders
{
    internal static void AreNone<T>(IEnumerable<T> offenders)
    {
        string[] names = [.. offenders.Select(offender => offender!.ToString()!)];
        Assert.True(names.Length == 0, string.Join('\n', names.Prepend($"{names.Length} break the convention:")));
    }
}

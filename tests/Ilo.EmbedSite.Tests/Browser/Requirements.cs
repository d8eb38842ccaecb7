namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>What a test needs on the machine: without it the test is skipped and says so; in CI, where <c>.ci/run</c> installs it, that is a failure.</summary>
internal static class Requirements
{
    internal static void Need(bool isThere, string message)
    {
        if (!isThere)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", message);
            Assert.Skip(message);
        }
    }
}

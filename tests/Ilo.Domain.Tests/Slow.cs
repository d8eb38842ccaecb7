namespace Ilo.Domain.Tests;

/// <summary>Tests that would take minutes do a part of their work, unless ILO_SLOW=1 asks for all of it, as .ci/run does.</summary>
internal static class Slow
{
    /// <summary>Gets whether all of it is asked for.</summary>
    internal static bool IsAsked { get; } = Environment.GetEnvironmentVariable("ILO_SLOW") == "1";
}

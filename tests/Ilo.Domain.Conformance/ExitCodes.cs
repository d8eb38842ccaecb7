namespace Ilo.Domain.Conformance;

/// <summary>What the runner tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>Everything that must be right is right.</summary>
    internal const int Success = 0;

    /// <summary>Something that must be right is not.</summary>
    internal const int Shortfall = 1;

    /// <summary>The arguments make no sense.</summary>
    internal const int Usage = 2;
}

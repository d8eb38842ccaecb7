namespace Ilo.Domain.Recognition.Themes;

/// <summary>How much each kind of evidence counts for a theme; docs/vocabularies.md quotes these.</summary>
internal static class ThemeWeights
{
    internal const double Label = 6;
    internal const double Title = 4;
    internal const double BroadTitle = 2;
    internal const double Body = 2;
    internal const double BroadBody = 0.75;
    internal const double Repeated = 1;

    /// <summary>A repetition beyond this one counts as much as this one.</summary>
    internal const int LastRepetition = 5;

    /// <summary>A theme below this is no theme of the text.</summary>
    internal const double Least = 2;

    /// <summary>A theme below this share of the weightiest one, or of a label, is not given.</summary>
    internal const double LeastShare = 0.3;

    /// <summary>Where fewer themes than this have a phrase of their own, broad phrases alone may give one.</summary>
    internal const int FewestStrong = 2;

    /// <summary>What broad phrases alone must weigh.</summary>
    internal const double LeastBroad = 1.5;

    /// <summary>A theme below this share of a narrower one within it is not given.</summary>
    internal const double LeastParentShare = 0.5;

    /// <summary>How many themes a text has at most.</summary>
    internal const int Most = 3;
}

using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Histories of a catalogue: what is done with its pages, some at a time, and whether it is saved in between.</summary>
internal static class Histories
{
    internal enum What
    {
        Add,
        Replace,
        Remove,
    }

    /// <summary>Gets the histories, each a list of builds.</summary>
    internal static Gen<Build[]> All { get; } = Builds().ListOf().Select(builds => builds.ToArray());

    private static Gen<Build> Builds() =>
        from changes in Changes().ListOf()
        from saved in Gen.Choose(0, 3)
        select new Build([.. changes.Take(4)], saved == 0);

    private static Gen<Change> Changes() =>
        from reading in Gen.Frequency((9, GeneratedReadings.Named), (1, GeneratedReadings.Nameless))
        from what in Gen.Elements(What.Add, What.Replace, What.Replace, What.Remove)
        select new Change(reading.SourceName.Length == 0 ? What.Add : what, reading);

    /// <summary>What is done with one page.</summary>
    internal sealed record Change(What What, PageReading Reading);

    /// <summary>What is done before the catalogue is built, and whether the catalogue is saved and read before that.</summary>
    internal sealed record Build(Change[] Changes, bool IsSaved);
}

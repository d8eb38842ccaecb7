namespace Ilo.Domain.Text;

/// <summary>Which kind of record a listed entry stands for.</summary>
public enum EntryKind
{
    /// <summary>A project.</summary>
    Project,

    /// <summary>An event.</summary>
    Event,

    /// <summary>News or a feature.</summary>
    Article,

    /// <summary>A publication.</summary>
    Publication,
}

namespace Ilo.Domain;

/// <summary>The kinds of record that can be asked for.</summary>
public enum RecordKind
{
    /// <summary>A <see cref="Ilo.Domain.Project"/>.</summary>
    Project,

    /// <summary>An <see cref="Ilo.Domain.Event"/>.</summary>
    Event,

    /// <summary>An <see cref="Ilo.Domain.Article"/>.</summary>
    Article,
}

namespace Ilo.Domain.Text.Writing;

/// <summary>Which paragraphs of sections stand behind a bullet.</summary>
internal enum PointForm
{
    /// <summary>Those that would be taken for something else without one.</summary>
    WhereNeeded,

    All,

    None,
}

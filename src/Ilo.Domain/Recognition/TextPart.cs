namespace Ilo.Domain.Recognition;

/// <summary>The part of a text that evidence stands in.</summary>
public enum TextPart
{
    /// <summary>The running text.</summary>
    Body = 0,

    /// <summary>The title.</summary>
    Title = 1,

    /// <summary>The label above the title.</summary>
    Label = 2,
}

namespace Ilo.Domain.Text.Writing;

/// <summary>Where the date of a page about one thing stands; beside a type it always stands on the type's line.</summary>
internal enum PageDateForm
{
    /// <summary>On a line of its own below the title, or behind the type with the place between.</summary>
    Line,

    /// <summary>On a line of its own below the title, or behind the type; the place behind it.</summary>
    LineWithPlace,

    /// <summary>In a field.</summary>
    Field,

    /// <summary>In the field that says when the page was issued.</summary>
    Issued,

    /// <summary>On the page's last line.</summary>
    LastLine,
}

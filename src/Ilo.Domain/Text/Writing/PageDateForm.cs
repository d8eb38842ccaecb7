namespace Ilo.Domain.Text.Writing;

/// <summary>Where the date of a page about one thing stands.</summary>
internal enum PageDateForm
{
    /// <summary>On a line of its own below the title, the place behind it; behind the type with the place between.</summary>
    Line,

    /// <summary>In a field.</summary>
    Field,

    /// <summary>In the field that says when the page was issued.</summary>
    Issued,
}

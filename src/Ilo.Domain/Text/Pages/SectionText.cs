using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>A line of a section.</summary>
/// <param name="Text">The text, without a marker.</param>
/// <param name="GoesOn">Whether it continues the bullet or point above.</param>
internal readonly record struct SectionText(Slice Text, bool GoesOn);

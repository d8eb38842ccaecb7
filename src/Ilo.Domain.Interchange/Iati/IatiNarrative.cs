namespace Ilo.Domain.Interchange.Iati;

/// <summary>A text of an activity in one language.</summary>
/// <param name="Text">The text, trimmed, never empty.</param>
/// <param name="Language">The language as the file writes it, for example <c>en</c>, inherited from the elements around; null where none is stated.</param>
/// <param name="Type">The type of a description, as the file writes it; null where there is none.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record IatiNarrative(string Text, string? Language, string? Type = null)
{
    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}

namespace Ilo.Domain.Interchange.Iati;

/// <summary>A code of an activity: a sector, a tag, a country or a region.</summary>
/// <param name="Vocabulary">The vocabulary as the file writes it; null where none is stated.</param>
/// <param name="Code">The code.</param>
/// <param name="Percentage">The share in percent; null where none is stated.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record IatiCode(string? Vocabulary, string Code, decimal? Percentage = null)
{
    /// <summary>Returns vocabulary and code.</summary>
    public override string ToString() => $"{Vocabulary}:{Code}";
}

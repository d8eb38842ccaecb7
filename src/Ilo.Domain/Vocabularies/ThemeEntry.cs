namespace Ilo.Domain.Vocabularies;

/// <summary>A theme, its names and the phrases that speak of it.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Names">Its names in three languages and the labels printed above titles.</param>
/// <param name="Keywords">Phrases that speak of this theme.</param>
/// <param name="BroadKeywords">Phrases that speak of much else too.</param>
/// <param name="IsUmbrella">Whether it stands over all others, and is given only where few of them are found.</param>
internal sealed record ThemeEntry(
    Theme Theme, IReadOnlyList<string> Names, IReadOnlyList<string> Keywords, IReadOnlyList<string> BroadKeywords, bool IsUmbrella);

namespace Ilo.Domain.Recognition.Themes;

/// <summary>A phrase that speaks of a theme.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="IsBroad">Whether it speaks of much else too.</param>
/// <param name="Acronym">How the text must print it; null for a phrase in any case.</param>
/// <param name="Language">The only language in which it does; null for every language.</param>
internal sealed record ThemeWord(Theme Theme, bool IsBroad, string? Acronym, LanguageCode? Language);

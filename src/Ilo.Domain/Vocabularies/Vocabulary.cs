using Ilo.Domain.Vocabularies.Files;

namespace Ilo.Domain.Vocabularies;

/// <summary>The known donors, organisations and themes, and the names they go by.</summary>
/// <remarks>
/// Immutable; safe for use by any number of threads. Compared by reference. Identifiers and codes of the built-in data come from
/// the IATI code lists (IATI Standard, http://iatistandard.org/, CC BY 4.0) and from the OECD DAC and CRS code lists.
/// </remarks>
public sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> BuiltIn = new(() => VocabularyReader.Read(new VocabularySource()).Vocabulary);

    internal Vocabulary(NameVocabulary<Donor> donors, NameVocabulary<Organisation> organisations, ThemeVocabulary themes, WeakNames weakNames)
    {
        Donors = donors;
        Organisations = organisations;
        Themes = themes;
        WeakNames = weakNames;
    }

    /// <summary>Gets the built-in vocabulary, loaded at the first use.</summary>
    public static Vocabulary Default => BuiltIn.Value;

    /// <summary>Gets the donors.</summary>
    public NameVocabulary<Donor> Donors { get; }

    /// <summary>Gets the other organisations, those that are only partners.</summary>
    public NameVocabulary<Organisation> Organisations { get; }

    /// <summary>Gets the themes.</summary>
    public ThemeVocabulary Themes { get; }

    internal WeakNames WeakNames { get; }

    /// <summary>Loads a caller's own files; what a file does not give is taken from the built-in data.</summary>
    /// <param name="source">The texts of the files.</param>
    /// <returns>A vocabulary of every good row, and a diagnostic for every bad one, at its line; data makes it never throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static VocabularyReading Read(VocabularySource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return VocabularyReader.Read(source);
    }
}

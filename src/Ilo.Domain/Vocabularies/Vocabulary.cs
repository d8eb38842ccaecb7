using Ilo.Domain.Vocabularies.Files;

namespace Ilo.Domain.Vocabularies;

/// <summary>The known donors, organisations and themes, and the names they go by.</summary>
/// <remarks>
/// Immutable; safe for use by any number of threads. Compared by reference. Identifiers and codes of the built-in data come from
/// the IATI code lists (IATI Standard, http://iatistandard.org/, CC BY 4.0) and from the OECD DAC and CRS code lists.
/// </remarks>
public sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> BuiltIn = new(() => Read().Vocabulary);

    private readonly VocabularyFiles _files;

    internal Vocabulary(
        NameVocabulary<Donor> donors, NameVocabulary<Organisation> organisations, ThemeVocabulary themes, WeakNames weakNames, VocabularyFiles files)
    {
        _files = files;
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

    /// <summary>Loads a caller's own files: tab-separated, the first line a header, several values in one cell between <c> | </c>.</summary>
    /// <param name="donors">The donors: columns id, name, acronym, kind, country, iati, aliases, and optionally role; null for the built-in ones.</param>
    /// <param name="organisations">
    /// The other organisations: columns id, name, acronym, kind, country, aliases, and optionally role; null for the built-in ones.
    /// </param>
    /// <param name="themes">
    /// The themes: columns id, name, name_fr, name_es, parent, dac_purpose_code, sdg_targets, labels, keywords, and optionally broad_keywords and umbrella;
    /// null for the built-in ones.
    /// </param>
    /// <param name="weakAliases">The names that must not match on their own: columns id, alias, and optionally rule; null for the built-in ones.</param>
    /// <remarks>docs/vocabularies.md describes the columns.</remarks>
    /// <returns>A vocabulary of every good row, and a diagnostic for every bad one, at its line; data makes it never throw.</returns>
    public static VocabularyReading Read(
        VocabularyFile? donors = null, VocabularyFile? organisations = null, VocabularyFile? themes = null, VocabularyFile? weakAliases = null) =>
        VocabularyReader.Read(new([donors], [organisations], [themes], [weakAliases]));

    /// <summary>Adds the rows of a caller's own files, of the same columns as those of <see cref="Read"/>; this vocabulary stays as it is.</summary>
    /// <param name="donors">The donors to add; null for none.</param>
    /// <param name="organisations">The other organisations to add; null for none.</param>
    /// <param name="themes">The themes to add, which may lie within those that are known; null for none.</param>
    /// <param name="weakAliases">The names that must not match on their own, of those that are known too; null for none.</param>
    /// <returns>
    /// A vocabulary of the known rows and every good one that is added, and a diagnostic for every bad one, at its line; an identifier or a name that is
    /// known stays with the row that has it. Data makes it never throw.
    /// </returns>
    public VocabularyReading With(
        VocabularyFile? donors = null, VocabularyFile? organisations = null, VocabularyFile? themes = null, VocabularyFile? weakAliases = null) =>
        VocabularyReader.Read(_files.With(donors, organisations, themes, weakAliases));
}

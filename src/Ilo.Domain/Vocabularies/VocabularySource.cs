using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Vocabularies;

/// <summary>The files of a vocabulary: tab-separated, the first line a header, several values in one cell between <c> | </c>.</summary>
/// <remarks>A null file is taken from the built-in data. docs/vocabularies.md describes the columns. Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record VocabularySource
{
    /// <summary>Gets the donors: columns id, name, acronym, kind, country, iati, aliases, and optionally role.</summary>
    public VocabularyFile? Donors { get; init; }

    /// <summary>Gets the other organisations: columns id, name, acronym, kind, country, aliases, and optionally role.</summary>
    public VocabularyFile? Organisations { get; init; }

    /// <summary>Gets the themes: columns id, name, name_fr, name_es, parent, dac_purpose_code, sdg_targets, labels, keywords, and optionally broad_keywords and umbrella.</summary>
    public VocabularyFile? Themes { get; init; }

    /// <summary>Gets the names that must not match on their own: columns id, alias, and optionally rule.</summary>
    public VocabularyFile? WeakAliases { get; init; }

    /// <summary>Returns how many of the four files are given, for example <c>2 of 4 files given</c>.</summary>
    public override string ToString()
    {
        VocabularyFile?[] files = [Donors, Organisations, Themes, WeakAliases];
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{files.Count(file => file is not null)} of {files.Length} files given");
    }
}

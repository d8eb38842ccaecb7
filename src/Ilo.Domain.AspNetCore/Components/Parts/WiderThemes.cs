using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>The themes that a record is found under: its own, and those that they lie within, as queries understand them.</summary>
internal static class WiderThemes
{
    /// <summary>Returns the themes of a record and all wider ones, each once.</summary>
    internal static IEnumerable<Theme> Of(IRecord record) =>
        record.Themes.SelectMany(theme => Vocabulary.Default.Themes.Ancestors(theme.Id).Prepend(theme)).DistinctBy(theme => theme.Id);
}

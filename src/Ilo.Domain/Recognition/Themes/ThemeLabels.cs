using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Themes;

/// <summary>The themes by the labels that are printed above titles.</summary>
internal sealed class ThemeLabels
{
    private readonly Dictionary<string, List<Theme>> _themes = new(StringComparer.Ordinal);

    internal ThemeLabels(ThemeVocabulary vocabulary)
    {
        foreach (ThemeEntry entry in vocabulary.Entries)
        {
            foreach (string key in entry.Names.Select(name => NameKey.Of(name)).Distinct())
            {
                if (!_themes.TryGetValue(key, out List<Theme>? owners))
                {
                    _themes.Add(key, owners = []);
                }

                owners.Add(entry.Theme);
            }
        }
    }

    /// <summary>Returns the themes that a label stands for.</summary>
    internal IReadOnlyList<Theme> Of(string label) => _themes.GetValueOrDefault(NameKey.Of(label)) ?? [];
}

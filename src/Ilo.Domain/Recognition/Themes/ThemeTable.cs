using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Themes;

/// <summary>The labels and phrases of the themes.</summary>
internal sealed class ThemeTable
{
    private readonly Dictionary<string, List<Theme>> _labels = new(StringComparer.Ordinal);
    private readonly PhraseTrie<ThemeWord> _words = new();

    internal ThemeTable(ThemeVocabulary themes, Lexicon lexicon)
    {
        foreach (ThemeEntry entry in themes.Entries)
        {
            foreach (string label in entry.Labels.Concat([entry.Theme.Name]).Concat(entry.Names).DistinctBy(name => NameKey.Of(name)))
            {
                string key = NameKey.Of(label);
                if (!_labels.TryGetValue(key, out List<Theme>? owners))
                {
                    _labels.Add(key, owners = []);
                }

                owners.Add(entry.Theme);
            }

            HashSet<string> broad = [.. entry.BroadKeywords.Select(word => NameKey.Of(word))];
            Add(lexicon, entry, entry.BroadKeywords, isBroad: true);
            Add(lexicon, entry, entry.Keywords.Where(word => !broad.Contains(NameKey.Of(word))), isBroad: false);

            // Names and labels are phrases too, where they are more than a word.
            HashSet<string> known = [.. broad, .. entry.Keywords.Select(word => NameKey.Of(word))];
            Add(lexicon, entry, entry.Names.Where(name => name.Contains(' ') && known.Add(NameKey.Of(name))), isBroad: false);
            if (entry.IsUmbrella)
            {
                Umbrellas.Add(entry.Theme.Id);
            }
        }
    }

    /// <summary>Gets the themes that stand over all others.</summary>
    internal HashSet<Id<Theme>> Umbrellas { get; } = [];

    /// <summary>Returns the themes that a label stands for.</summary>
    internal IReadOnlyList<Theme> OfLabel(string label)
    {
        string key = NameKey.Of(label);
        return _labels.TryGetValue(key, out List<Theme>? themes) ? themes : [];
    }

    /// <summary>Returns the phrases that begin at a token, longest first.</summary>
    internal void Find(List<Token> tokens, int at, List<(int End, ThemeWord Word)> found) => _words.Find(tokens, at, found);

    private void Add(Lexicon lexicon, ThemeEntry entry, IEnumerable<string> phrases, bool isBroad)
    {
        foreach (string written in phrases)
        {
            (string phrase, LanguageCode? language) = WithLanguage(written);
            List<Token> tokens = Tokenizer.Read(phrase, lexicon, add: true);
            bool acronym = tokens.Count == 1 && phrase.Count(char.IsUpper) > 1;
            _words.Add(tokens.Where(token => token.IsWord).Select(token => token.Id), new(entry.Theme, isBroad, acronym ? phrase : null, language));
        }
    }

    // "fr:formation" speaks of its theme in French texts alone.
    private static (string Phrase, LanguageCode? Language) WithLanguage(string written) =>
        written.Length > 3 && written[2] == ':' && LanguageCode.TryParse(written.AsSpan(0, 2), null, out LanguageCode language)
            ? (written[3..].TrimStart(), language) : (written, null);
}

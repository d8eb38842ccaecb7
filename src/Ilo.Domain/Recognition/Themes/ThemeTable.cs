using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Themes;

/// <summary>The labels and phrases of the themes. A phrase is made when a text first has it.</summary>
internal sealed class ThemeTable(Lazy<Vocabulary> vocabulary)
{
    private readonly PhraseTrie _trie = new();
    private readonly StoredColumn<ThemeRow> _rows = new();
    private readonly TextColumn _texts = new();
    private readonly Lazy<ILookup<string, Theme>> _byLabel = new(() => vocabulary.Value.Themes.Entries
        .SelectMany(static entry => entry.Names.Select(static name => NameKey.Of(name)).Distinct(), static (entry, key) => (Key: key, entry.Theme))
        .ToLookup(static one => one.Key, static one => one.Theme, StringComparer.Ordinal));

    private readonly Lazy<HashSet<Id<Theme>>> _umbrellas = new(
        () => [.. vocabulary.Value.Themes.Entries.Where(static entry => entry.IsUmbrella).Select(static entry => entry.Theme.Id)]);

    private ThemeWord?[] _made = [];

    /// <summary>Gets a phrase.</summary>
    internal ThemeWord this[int word] => _made[word] ??= Made(_rows[word]);

    /// <summary>Gets the themes.</summary>
    internal ThemeVocabulary Vocabulary => vocabulary.Value.Themes;

    /// <summary>Returns the themes that a label above a title stands for.</summary>
    internal IEnumerable<Theme> LabelledBy(string label) => _byLabel.Value[NameKey.Of(label)];

    /// <summary>Tells whether a theme stands over all others.</summary>
    internal bool IsUmbrella(Theme theme) => _umbrellas.Value.Contains(theme.Id);

    /// <summary>Takes over the phrases of the themes.</summary>
    internal void Fill(Lexicon lexicon)
    {
        int number = 0;
        foreach (ThemeEntry entry in vocabulary.Value.Themes.Entries)
        {
            HashSet<string> broad = [.. entry.BroadKeywords.Select(word => NameKey.Of(word))];
            Add(lexicon, number, entry.BroadKeywords, isBroad: true);
            Add(lexicon, number, entry.Keywords.Where(word => !broad.Contains(NameKey.Of(word))), isBroad: false);

            // Names and labels are phrases too, where they are more than a word.
            HashSet<string> known = [.. broad, .. entry.Keywords.Select(word => NameKey.Of(word))];
            Add(lexicon, number++, entry.Names.Where(name => name.Contains(' ') && known.Add(NameKey.Of(name))), isBroad: false);
        }

        Close();
    }

    /// <summary>Returns, longest first, the phrases that begin at a token: where each ends, and its number.</summary>
    internal void Find(List<Token> tokens, int at, List<(int End, int Word)> found) => _trie.Find(tokens, at, found);

    internal void Store(TableStore store)
    {
        _trie.Store(store);
        _rows.Store(store);
        _texts.Store(store);
        Close();
    }

    private void Close() => _made = new ThemeWord?[_rows.Count];

    private void Add(Lexicon lexicon, int theme, IEnumerable<string> phrases, bool isBroad)
    {
        foreach (string written in phrases)
        {
            (string phrase, string language) = WithLanguage(written);
            List<Token> tokens = Tokenizer.Read(phrase, lexicon, add: true);
            bool acronym = tokens.Count == 1 && phrase.Count(char.IsUpper) > 1;
            _trie.Add([.. tokens.Where(token => token.IsWord).Select(token => token.Id)], _rows.Count);
            _rows.Add(new(theme, isBroad ? 1 : 0, _texts.Add(acronym ? phrase : ""), _texts.Add(language)));
        }
    }

    private ThemeWord Made(ThemeRow row)
    {
        ReadOnlySpan<char> acronym = _texts.At(row.Acronym);
        ReadOnlySpan<char> language = _texts.At(row.Language);
        return new(
            Vocabulary.Entries[row.Theme].Theme, row.IsBroad != 0, acronym.IsEmpty ? null : acronym.ToString(),
            language.IsEmpty ? null : LanguageCode.Parse(language, provider: null));
    }

    // "fr:formation" speaks of its theme in French texts alone.
    private static (string Phrase, string Language) WithLanguage(string written) =>
        written.Length > 3 && written[2] == ':' && LanguageCode.TryParse(written.AsSpan(0, 2), null, out LanguageCode language)
            ? (written[3..].TrimStart(), language.ToString()) : (written, "");

    // Acronym and language are places among the texts.
    private readonly record struct ThemeRow(int Theme, int IsBroad, int Acronym, int Language);
}

using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>The words that show which country a text is about: those that several names of one country share and no other's has.</summary>
internal sealed class CountryWords
{
    private const int FewestNames = 3;

    private readonly StoredColumn<int> _words = new();
    private readonly StoredColumn<int> _countries = new();
    private readonly TextColumn _names = new();

    /// <summary>Takes over the words of the names of a vocabulary.</summary>
    internal void Fill(Vocabulary vocabulary, Lexicon lexicon)
    {
        IEnumerable<(string? Country, IReadOnlyList<string> Names)> parties =
            [.. vocabulary.Donors.Entries.Select(entry => (entry.Record.Country?.ToString(), entry.Names)),
             .. vocabulary.Organisations.Entries.Select(entry => (entry.Record.Country?.ToString(), entry.Names))];
        Dictionary<string, (string Country, int Count)> words = new(StringComparer.Ordinal);
        foreach ((string? country, IReadOnlyList<string> names) in parties)
        {
            foreach (string word in names.SelectMany(name => name.Split(' ', ',', '(', ')')).Where(word => word.Length > 3 && char.IsUpper(word[0]))
                .Distinct(StringComparer.Ordinal))
            {
                string folded = WordFolder.Fold(word);
                (string Country, int Count) seen = words.GetValueOrDefault(folded, (country ?? "", 0));
                words[folded] = (seen.Country == (country ?? "") ? seen.Country : "", seen.Count + 1);
            }
        }

        foreach ((int word, string country) in words.Where(one => one.Value.Country.Length > 0 && one.Value.Count >= FewestNames)
            .Select(one => (lexicon.Add(one.Key), one.Value.Country)).OrderBy(one => one.Item1))
        {
            _words.Add(word);
            _countries.Add(_names.Add(country));
        }
    }

    /// <summary>Returns the country that a word shows; empty for most words.</summary>
    internal ReadOnlySpan<char> Of(int word) => _words.All.BinarySearch(word) is int place and >= 0 ? _names.At(_countries[place]) : [];

    internal void Store(TableStore store)
    {
        _words.Store(store);
        _countries.Store(store);
        _names.Store(store);
    }
}

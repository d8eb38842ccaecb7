using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>The words that show which country a text is about: those that several names of one country share and no other's has.</summary>
internal sealed class CountryWords
{
    private const int FewestNames = 3;

    private readonly Dictionary<int, string> _countries = [];

    internal CountryWords(Vocabulary vocabulary, Lexicon lexicon)
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

        foreach ((string word, (string country, int count)) in words)
        {
            if (country.Length > 0 && count >= FewestNames)
            {
                _countries[lexicon.Add(word)] = country;
            }
        }
    }

    /// <summary>Returns the country that a word shows; null for most words.</summary>
    internal string? Of(int word) => _countries.GetValueOrDefault(word);
}

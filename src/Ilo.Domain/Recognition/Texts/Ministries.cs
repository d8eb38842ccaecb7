using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>The donors of a country by the words of their names, in any order: "Canada's Department of Employment and Social Development"
/// is "Employment and Social Development Canada".</summary>
internal sealed class Ministries(Lazy<Vocabulary> vocabulary, NameTable names, WordClasses classes, Lexicon lexicon)
{
    private readonly Lazy<Dictionary<string, NamedBody?>> _parties = new(() => Index(vocabulary.Value, names, classes, lexicon));

    /// <summary>Returns the donor of a country that goes by these words; null where none does, or more than one.</summary>
    /// <param name="country">The country's own record.</param>
    /// <param name="words">The words of the name, folded.</param>
    internal NamedBody? Of(NamedBody country, IEnumerable<string> words) =>
        country.Country is { } code && Key(code, words, classes, lexicon) is { } key ? _parties.Value.GetValueOrDefault(key) : null;

    private static Dictionary<string, NamedBody?> Index(Vocabulary vocabulary, NameTable names, WordClasses classes, Lexicon lexicon)
    {
        Dictionary<string, NamedBody?> parties = new(StringComparer.Ordinal);
        foreach ((int number, NamedRecord<Donor> entry) in vocabulary.Donors.Entries.Index().Where(one => one.Item.Record.Country is not null))
        {
            NamedBody party = names.PartyOf(number);
            IEnumerable<string?> keys = entry.Names
                .Select(name => Key(party.Country!, name.Split(' ', ',', '-').Select(word => WordFolder.Fold(word)), classes, lexicon));
            foreach (string key in keys.OfType<string>().Distinct(StringComparer.Ordinal))
            {
                parties[key] = parties.TryGetValue(key, out NamedBody? other) && other != party ? null : party;
            }
        }

        return parties;
    }

    // The words that say what it is for, in order of the alphabet; the country's own name is none of them.
    private static string? Key(string country, IEnumerable<string> words, WordClasses classes, Lexicon lexicon)
    {
        string[] kept =
        [
            .. words.Where(word => word.Length > 1 && lexicon.Find(word) is var id && classes.Is(id, WordClass.Portfolio)).Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        return kept.Length == 0 ? null : $"{country} {string.Join(' ', kept)}";
    }
}

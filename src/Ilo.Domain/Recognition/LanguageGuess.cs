using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Tells the language of a text by its commonest words.</summary>
internal sealed class LanguageGuess
{
    private readonly Dictionary<int, LanguageCode> _words = [];

    internal LanguageGuess(Lexicon lexicon)
    {
        Add(lexicon, LanguageCode.English, "the of and to with by is was are for from this that which on at be has");
        Add(lexicon, LanguageCode.French, "le les des du et dans par pour est sur au aux avec une cette qui ont sont ete");
        Add(lexicon, LanguageCode.Spanish, "el los las del y por para con una esta fue se al este han sido su como");
    }

    /// <summary>Returns the language with most words in the text; English where none leads.</summary>
    internal LanguageCode Of(List<Token> tokens)
    {
        Dictionary<LanguageCode, int> counts = [];
        foreach (Token token in tokens)
        {
            if (_words.TryGetValue(token.Id, out LanguageCode language))
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }

        return counts.Count == 0 ? LanguageCode.English : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
    }

    private void Add(Lexicon lexicon, LanguageCode language, string words)
    {
        foreach (string word in words.Split(' '))
        {
            _words.TryAdd(lexicon.Add(word), language);
        }
    }
}

using Ilo.Domain.Vocabularies.Files;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>The classes of the words of a lexicon.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<int, WordClass> _classes = [];

    internal WordClasses(Lexicon lexicon)
    {
        foreach (TsvRow row in TsvTable.Open(BuiltInFile.Read("word-classes.tsv"), ["class", "words"], [])!.Rows([]))
        {
            WordClass value = Enum.Parse<WordClass>(row["class"]);
            foreach (string word in row["words"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                int id = lexicon.Add(WordFolder.Fold(word));
                _classes[id] = _classes.GetValueOrDefault(id) | value;
            }
        }
    }

    internal WordClass this[int word] => _classes.GetValueOrDefault(word);
}

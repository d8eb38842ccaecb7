using Ilo.Domain.Vocabularies;
using Ilo.Domain.Vocabularies.Files;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>What a recogniser knows, ready for reading: names, phrases, word classes, themes. Read-only once made.</summary>
internal sealed class RecognizerTables
{
    internal RecognizerTables(Vocabulary vocabulary)
    {
        Classes = new(Lexicon);
        Number = Lexicon.Add("#");
        AddNames(vocabulary);
        foreach (TsvRow row in TsvTable.Open(BuiltInFile.Read("phrases.tsv"), ["rule", "kind", "phrase"], [])!.Rows([]))
        {
            Phrase phrase = new(KindOf(row["kind"]), row["rule"]);
            foreach (string text in PhraseExpander.Expand(row["phrase"]))
            {
                Phrases.Add(Ids(text), phrase);
            }
        }

        Themes = new(vocabulary.Themes, Lexicon);
        Languages = new(Lexicon);
        Countries = new(vocabulary, Lexicon);
    }

    internal Lexicon Lexicon { get; } = new();

    internal int Number { get; }

    internal WordClasses Classes { get; }

    internal PhraseTrie<Alias> Names { get; } = new();

    internal PhraseTrie<Phrase> Phrases { get; } = new();

    internal ThemeTable Themes { get; }

    internal LanguageGuess Languages { get; }

    internal CountryWords Countries { get; }

    private void AddNames(Vocabulary vocabulary)
    {
        foreach (NamedRecord<Donor> donor in vocabulary.Donors.Entries)
        {
            AddNames(new Party(donor.Record), donor.Names, vocabulary.WeakNames);
        }

        foreach (NamedRecord<Organisation> organisation in vocabulary.Organisations.Entries)
        {
            AddNames(new Party(organisation.Record), organisation.Names, vocabulary.WeakNames);
        }
    }

    private void AddNames(Party party, IEnumerable<string> names, WeakNames weak)
    {
        foreach (string name in names)
        {
            AliasReader.Read(party, name, weak.Of(party.Id, name), this);
        }
    }

    private List<int> Ids(string phrase)
    {
        List<int> ids = [];
        foreach (string word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            ids.Add(word == "," ? Lexicon.Mark(TokenKind.Comma) : Lexicon.Add(word));
        }

        return ids;
    }

    private static PhraseKind KindOf(string text) => text switch
    {
        "fund" => PhraseKind.Fund,
        "source" => PhraseKind.Source,
        "thanks" => PhraseKind.Thanks,
        "support" => PhraseKind.Support,
        "apposition" => PhraseKind.Apposition,
        "adjective" => PhraseKind.Adjective,
        "field-donor" => PhraseKind.FieldDonor,
        "field-partner" => PhraseKind.FieldPartner,
        "with" => PhraseKind.With,
        "advice" => PhraseKind.Advice,
        "by" => PhraseKind.By,
        "behalf" => PhraseKind.Behalf,
        "through" => PhraseKind.Through,
        "other" => PhraseKind.Other,
        _ => throw new InvalidOperationException($"No kind of phrase is '{text}'."),
    };
}

using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>What a recogniser knows of words and names. Read-only once made.</summary>
internal sealed class RecognizerTables
{
    private readonly Lazy<Vocabulary> _vocabulary;

    internal RecognizerTables(Lexicon lexicon, WordClasses classes, Lazy<Vocabulary> vocabulary, Func<Scan, IShapeReader> shapesOf)
    {
        (Lexicon, Classes, _vocabulary, ShapesOf) = (lexicon, classes, vocabulary, shapesOf);
        Names = new(vocabulary);
        Ministries = new(vocabulary, Names, classes, lexicon);
    }

    /// <summary>Gets what reads the shapes of a text.</summary>
    internal Func<Scan, IShapeReader> ShapesOf { get; }

    internal Lexicon Lexicon { get; }

    internal WordClasses Classes { get; }

    internal NameTable Names { get; }

    internal CountryWords Countries { get; } = new();

    /// <summary>Gets the ministries of countries by what they are for.</summary>
    internal Ministries Ministries { get; }

    /// <summary>Takes over the names of the vocabulary.</summary>
    internal void Fill()
    {
        Vocabulary vocabulary = _vocabulary.Value;
        Names.Begin(vocabulary.Donors.Entries.Count + vocabulary.Organisations.Entries.Count);
        int party = 0;
        foreach (NamedRecord<Donor> donor in vocabulary.Donors.Entries)
        {
            new AliasReader(party++, donor.Id.ToString(), donor.Record.Country, this).Read(donor.Names, vocabulary.WeakNames);
        }

        foreach (NamedRecord<Organisation> organisation in vocabulary.Organisations.Entries)
        {
            new AliasReader(party++, organisation.Id.ToString(), organisation.Record.Country, this).Read(organisation.Names, vocabulary.WeakNames);
        }

        Countries.Fill(vocabulary, Lexicon);
        Names.Close();
    }

    internal void Store(TableStore store)
    {
        Lexicon.Store(store);
        Classes.Store(store);
        Names.Store(store);
        Countries.Store(store);
    }
}

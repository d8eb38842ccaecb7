using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>What a recogniser knows of words and names. Read-only once made.</summary>
internal sealed class RecognizerTables(Lexicon lexicon, WordClasses classes, Lazy<Vocabulary> vocabulary)
{
    internal Lexicon Lexicon => lexicon;

    internal WordClasses Classes => classes;

    internal int Ilo => Lexicon.Find("ilo");

    internal NameTable Names { get; } = new(vocabulary);

    internal CountryWords Countries { get; } = new();

    /// <summary>Gets the ministries of countries by what they are for.</summary>
    internal Ministries Ministries { get; } = new(vocabulary, classes, lexicon);

    /// <summary>Gets the class of the phrases that lead to a channel of the name before: "through", "represented by".</summary>
    internal int Through { get; private set; }

    /// <summary>Gets the class of the phrases that lead to who gave the money to the name before.</summary>
    internal int OnBehalf { get; private set; }

    /// <summary>Takes over the names of the vocabulary.</summary>
    internal void Fill()
    {
        (Through, OnBehalf) = (classes.Define("through") ?? 0, classes.Define("on-behalf") ?? 0);
        int party = 0;
        foreach (NamedRecord<Donor> donor in vocabulary.Value.Donors.Entries)
        {
            new AliasReader(party++, donor.Id.ToString(), donor.Record.Country, this).Read(donor.Names, vocabulary.Value.WeakNames);
        }

        foreach (NamedRecord<Organisation> organisation in vocabulary.Value.Organisations.Entries)
        {
            new AliasReader(party++, organisation.Id.ToString(), organisation.Record.Country, this).Read(organisation.Names, vocabulary.Value.WeakNames);
        }

        Countries.Fill(vocabulary.Value, lexicon);
        Names.Close();
    }

    internal void Store(TableStore store)
    {
        (Through, OnBehalf) = (store.Move(Through), store.Move(OnBehalf));
        Names.Store(store);
        Countries.Store(store);
        Names.Close();
    }
}

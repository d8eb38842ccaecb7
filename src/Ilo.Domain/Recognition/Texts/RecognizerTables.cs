using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>What a recogniser knows of words and names. Read-only once made.</summary>
internal sealed class RecognizerTables
{
    internal RecognizerTables(Lexicon lexicon, WordClasses classes, Vocabulary vocabulary)
    {
        Lexicon = lexicon;
        Classes = classes;
        (Through, OnBehalf) = (classes.Define("through") ?? 0, classes.Define("on-behalf") ?? 0);
        foreach (NamedRecord<Donor> donor in vocabulary.Donors.Entries)
        {
            AliasReader.Read(new(donor.Record, donor.Role), donor.Names, vocabulary.WeakNames, this);
        }

        foreach (NamedRecord<Organisation> organisation in vocabulary.Organisations.Entries)
        {
            AliasReader.Read(new(organisation.Record, organisation.Role), organisation.Names, vocabulary.WeakNames, this);
        }

        Countries = new(vocabulary, lexicon);
    }

    internal Lexicon Lexicon { get; }

    internal WordClasses Classes { get; }

    internal int Ilo => Lexicon.Find("ilo");

    internal PhraseTrie<Alias> Names { get; } = new();

    internal CountryWords Countries { get; }

    /// <summary>Gets the class of the phrases that lead to a channel of the name before: "through", "represented by".</summary>
    internal int Through { get; }

    /// <summary>Gets the class of the phrases that lead to who gave the money to the name before.</summary>
    internal int OnBehalf { get; }
}

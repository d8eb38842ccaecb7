using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>The names of a vocabulary by their words. A name is made when a text first has it, and its party with it.</summary>
internal sealed class NameTable(Lazy<Vocabulary> vocabulary)
{
    private const int Acronym = 1;
    private const int Capitals = 2;
    private const int Ministry = 4;
    private const int HoldsIlo = 8;

    private readonly PhraseTrie _trie = new();
    private readonly StoredColumn<NameRow> _rows = new();
    private readonly TextColumn _words = new();

    // The parties that go by a country's name, a number for each party.
    private readonly StoredColumn<int> _general = new();
    private Alias?[] _made = [];
    private NamedBody?[] _parties = [];

    /// <summary>Gets a name. Of threads that come at once all get the same.</summary>
    internal Alias this[int name] => _made[name] ?? Once(ref _made[name], Made(name));

    /// <summary>Returns a party by its number: first the donors, in the order of the vocabulary, then the other organisations. There is one of each.</summary>
    internal NamedBody PartyOf(int number) => _parties[number] ?? Once(ref _parties[number], MadeParty(number));

    /// <summary>Returns, longest first, the names that begin at a token: where each ends, and its number.</summary>
    internal void Find(List<Token> tokens, int at, List<(int End, int Name)> found) => _trie.Find(tokens, at, found);

    internal int Add(int party, WeakRule rule, string words, bool isAcronym, bool needsCapitals, bool isMinistry, bool holdsIlo) =>
        _rows.Add(new(
            party, rule, (isAcronym ? Acronym : 0) | (needsCapitals ? Capitals : 0) | (isMinistry ? Ministry : 0) | (holdsIlo ? HoldsIlo : 0),
            _words.Add(words)));

    internal void AddPhrase(ReadOnlySpan<int> words, int name) => _trie.Add(words, name);

    internal void MakeGeneral(int party) => _general[party] = 1;

    /// <summary>Begins the making of the table.</summary>
    internal void Begin(int parties) => _general.Reach(parties);

    /// <summary>Ends the making of the table, or its loading.</summary>
    internal void Close() => (_made, _parties) = (new Alias?[_rows.Count], new NamedBody?[_general.Count]);

    internal void Store(TableStore store)
    {
        _trie.Store(store);
        _rows.Store(store);
        _words.Store(store);
        _general.Store(store);
        Close();
    }

    private Alias Made(int name)
    {
        NameRow row = _rows[name];
        return new(PartyOf(row.Party), row.Rule, _words.At(row.Words).ToString().Split(' '),
            (row.Is & Acronym) != 0, (row.Is & Capitals) != 0, (row.Is & Ministry) != 0, (row.Is & HoldsIlo) != 0);
    }

    private NamedBody MadeParty(int number)
    {
        bool general = _general[number] != 0;
        IReadOnlyList<NamedRecord<Donor>> donors = vocabulary.Value.Donors.Entries;
        if (number < donors.Count)
        {
            return new(donors[number].Record, donors[number].Role, general);
        }

        NamedRecord<Organisation> organisation = vocabulary.Value.Organisations.Entries[number - donors.Count];
        return new(organisation.Record, organisation.Role, general);
    }

    private static T Once<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;

    // The words are a place among those of all names.
    private readonly record struct NameRow(int Party, WeakRule Rule, int Is, int Words);
}

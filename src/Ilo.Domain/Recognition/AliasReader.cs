using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Puts a name into the index.</summary>
internal static class AliasReader
{
    internal static void Read(Party party, string name, WeakRule rule, RecognizerTables tables)
    {
        List<Token> tokens = Tokenizer.Read(name, tables.Lexicon, add: true);
        WithoutArticle(tokens, name);
        if (tokens.Count == 0 || HoldsPhrase(tokens, tables))
        {
            return;
        }

        string[] words = [.. tokens.Where(token => token.IsWord).Select(token => name.Substring(token.Start, token.Length))];
        bool acronym = words.Length == 1 && words[0].Count(char.IsUpper) > 1;
        bool head = tokens.Any(token => (tables.Classes[token.Id] & (WordClass.Government | WordClass.Ministry)) != 0) || words.Any(IsHead);
        bool ministry = (tables.Classes[tokens[0].Id] & WordClass.Ministry) != 0;
        party.IsGeneral |= rule is WeakRule.Name or WeakRule.Demonym && party.Country is not null;
        Alias alias = new(party, rule, words, acronym, NeedsCapitals: rule != WeakRule.Demonym && !head, ministry);
        tables.Names.Add(tokens.Select(token => token.Id), alias);
        int[] bare = [.. tokens.Where(token => token.Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Dash)).Select(token => token.Id)];
        if (bare.Length != tokens.Count)
        {
            tables.Names.Add(bare, alias);
        }
    }

    // "EU funded" is the name "EU" and a phrase: as a name it would hide the phrase.
    private static bool HoldsPhrase(List<Token> tokens, RecognizerTables tables) =>
        tokens.Count > 1
        && ((tables.Classes[tokens[^1].Id] & (WordClass.Funded | WordClass.Supported)) != 0 || (tables.Classes[tokens[0].Id] & WordClass.FundVerb) != 0);

    // Without these, the name is a proper one although its other words are common.
    private static bool IsHead(string word) =>
        word is "Union" or "Unión" or "Bank" or "Banque" or "Banco" or "Commission" or "Comisión" or "Delegation" or "Délégation" or "Delegación" or "Fonds" or "Organisation"
            or "Organización" or "Organization" or "Programme" or "Programa" or "Agence" or "Agencia" or "Agency";

    private static void WithoutArticle(List<Token> tokens, string name)
    {
        if (tokens.Count > 1 && name.AsSpan(tokens[0].Start, tokens[0].Length) is "the" or "The" or "la" or "l" or "La" or "le" or "el")
        {
            tokens.RemoveAt(0);
        }
    }
}

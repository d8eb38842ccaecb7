using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>Puts the names of a party into the tables.</summary>
internal sealed class AliasReader(int party, string id, CountryCode? country, RecognizerTables tables)
{
    internal void Read(IReadOnlyList<string> names, WeakNames weak)
    {
        foreach (string name in names)
        {
            Read(name, weak.Of(id, name));
        }
    }

    private void Read(string name, WeakRule rule)
    {
        List<Token> tokens = Tokenizer.Read(name, tables.Lexicon, add: true);
        WithoutArticle(tokens, name);
        WithoutStop(tokens);
        if (tokens.Count == 0 || HoldsPhrase(tokens, tables)
            || (tokens.Count > 2 && tokens.Exists(token => token.Id == tables.Ilo) && IsProgramme(tokens[^1], tables)))
        {
            return;
        }

        string[] words = [.. tokens.Where(token => token.IsWord).Select(token => name.Substring(token.Start, token.Length))];
        bool acronym = words.Length == 1 && words[0].Count(char.IsUpper) > 1;
        bool head = tokens.Any(token => Is(token, WordClass.Government, tables) || Is(token, WordClass.Ministry, tables)) || words.Any(IsHead);
        bool ministry = Is(tokens[0], WordClass.Ministry, tables);
        bool capitals = rule != WeakRule.Demonym && !head;
        if (rule is WeakRule.Name or WeakRule.Demonym && country is not null)
        {
            tables.Names.MakeGeneral(party);
        }

        int alias = tables.Names.Add(party, rule, string.Join(' ', words), acronym, capitals, ministry);
        tables.Names.AddPhrase([.. tokens.Select(token => token.Id)], alias);
        int[] bare = [.. tokens.Where(token => token.Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Dash)).Select(token => token.Id)];
        if (bare.Length != tokens.Count)
        {
            tables.Names.AddPhrase(bare, alias);
        }
        else if (words.Length == 2 && tokens.Count == 2 && words.All(word => char.IsUpper(word[0])))
        {
            // "IrishAid", "UNWomen".
            tables.Names.AddPhrase(
                [tables.Lexicon.Add(WordFolder.Fold(words[0]) + WordFolder.Fold(words[1]))],
                tables.Names.Add(party, rule, words[0] + words[1], acronym, capitals, ministry));
        }
    }

    // "EU funded" is the name "EU" and a phrase: as a name it would hide the phrase.
    private static bool HoldsPhrase(List<Token> tokens, RecognizerTables tables) =>
        tokens.Count > 1
        && (Is(tokens[^1], WordClass.Funded, tables) || Is(tokens[^1], WordClass.Supported, tables)
            || (tokens.Count > 2 && Is(tokens[0], WordClass.FundVerb, tables)));

    // "ILO/Korea Partnership Programme": the rules read the name and the programme.
    private static bool IsProgramme(Token token, RecognizerTables tables) => Is(token, WordClass.ProjectNoun, tables) || Is(token, WordClass.Agreement, tables);

    private static bool Is(Token token, WordClass one, RecognizerTables tables) => (tables.Classes.Of(token.Id) >> (int)one & 1) != 0;

    // Without these, the name is a proper one although its other words are common.
    private static bool IsHead(string word) =>
        word is "Union" or "Unión" or "Bank" or "Banque" or "Banco" or "Commission" or "Comisión" or "Delegation" or "Délégation" or "Delegación"
            or "Fonds" or "Organisation"
            or "Organización" or "Organization" or "Programme" or "Programa" or "Agence" or "Agencia" or "Agency";

    // "Departamento de Trabajo de los EE.UU.": in a text the stop ends the sentence or nothing.
    private static void WithoutStop(List<Token> tokens)
    {
        if (tokens.Count > 1 && tokens[^1].Kind == TokenKind.SentenceEnd)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }
    }

    private static void WithoutArticle(List<Token> tokens, string name)
    {
        if (tokens.Count > 1 && name.AsSpan(tokens[0].Start, tokens[0].Length) is "the" or "The" or "la" or "l" or "La" or "le" or "el")
        {
            tokens.RemoveAt(0);
        }
    }
}

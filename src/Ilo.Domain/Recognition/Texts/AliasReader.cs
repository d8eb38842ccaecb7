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
        if (tokens.Count == 0 || HoldsPhrase(tokens)
            || (tokens.Count > 2 && tokens.Exists(token => Is(token, WordClass.IloName)) && IsProgramme(tokens[^1])))
        {
            return;
        }

        string[] words = [.. tokens.Where(token => token.IsWord).Select(token => name.Substring(token.Start, token.Length))];
        bool acronym = words.Length == 1 && words[0].Count(char.IsUpper) > 1;
        bool head = tokens.Exists(token => Is(token, WordClass.GovernmentWord) || Is(token, WordClass.Ministry) || Is(token, WordClass.ProperHead));
        bool ministry = Is(tokens[0], WordClass.Ministry);
        bool capitals = rule != WeakRule.Demonym && !head;
        if (rule == WeakRule.Demonym && country is not null)
        {
            tables.Names.MakeGeneral(party);
        }

        bool ilo = words.Length > 1 && tokens.Exists(token => Is(token, WordClass.IloName));
        int alias = tables.Names.Add(party, rule, string.Join(' ', words), acronym, capitals, ministry, ilo);
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
                tables.Names.Add(party, rule, words[0] + words[1], acronym, capitals, ministry, ilo));
        }
    }

    // "EU funded" is the name "EU" and a phrase: as a name it would hide the phrase.
    private bool HoldsPhrase(List<Token> tokens) =>
        tokens.Count > 1
        && (Is(tokens[^1], WordClass.Funded) || Is(tokens[^1], WordClass.Supported) || (tokens.Count > 2 && Is(tokens[0], WordClass.FundVerb)));

    // "ILO/Korea Partnership Programme": the rules read the name and the programme.
    private bool IsProgramme(Token token) => Is(token, WordClass.ProjectNoun) || Is(token, WordClass.Agreement);

    private bool Is(Token token, WordClass one) => tables.Classes.Is(token.Id, one);

    // "Departamento de Trabajo de los EE.UU.": in a text the stop ends the sentence or nothing.
    private static void WithoutStop(List<Token> tokens)
    {
        if (tokens.Count > 1 && tokens[^1].Kind == TokenKind.SentenceEnd)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }
    }

    // "El Salvador" begins with no article.
    private void WithoutArticle(List<Token> tokens, string name)
    {
        if (tokens.Count > 1 && Is(tokens[0], WordClass.Article) && (!char.IsUpper(name[tokens[0].Start]) || Is(tokens[0], WordClass.English)))
        {
            tokens.RemoveAt(0);
        }
    }
}

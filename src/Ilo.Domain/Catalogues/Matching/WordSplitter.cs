using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Splits a text into its words.</summary>
internal static class WordSplitter
{
    internal static List<Word> Split(string? text, WordTable table) =>
        string.IsNullOrEmpty(text) ? [] : Tokenizer.Stems(text, table.Lexicon).ConvertAll(token => new Word(token.Id, token.Start, token.Length, token.Shape));
}

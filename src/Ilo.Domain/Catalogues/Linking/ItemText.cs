using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>What the texts of an event or article say of projects by themselves, whichever projects there are.</summary>
/// <param name="Pieces">Its texts: the title first.</param>
internal sealed record ItemText(ReadPiece[] Pieces)
{
    internal static ItemText Of(IRecord record, SourceFindings findings, WordTable table, MentionReader mentions) =>
        new([.. TextPiece.Of(record).Select(piece => ReadPiece.Of(piece, findings, table, mentions))]);
}

/// <summary>A text, its words that count, and where it may name projects.</summary>
/// <param name="Piece">The text.</param>
/// <param name="Content">The stems of its words in order, small words left out.</param>
/// <param name="Mentions">What the recogniser names first, then what stands beside the word project.</param>
internal sealed record ReadPiece(TextPiece Piece, int[] Content, Mention[] Mentions)
{
    internal static ReadPiece Of(TextPiece piece, SourceFindings findings, WordTable table, MentionReader mentions)
    {
        List<Token> words = table.Split(piece.Text);
        return new(piece, table.ContentOf(words), [.. mentions.Recognized(piece, findings), .. mentions.Read(piece, words)]);
    }
}

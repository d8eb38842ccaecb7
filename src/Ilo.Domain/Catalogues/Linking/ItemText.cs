using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>What the texts of an event or article say of projects by themselves, whichever projects there are.</summary>
/// <param name="Pieces">Its texts: the title first.</param>
internal sealed record ItemText(ReadPiece[] Pieces)
{
    internal static ItemText Of(IRecord record, List<Token> title, SourceFindings findings, WordTable table, MentionReader mentions)
    {
        ReadPiece first = ReadPiece.Of(new("Title", record.Title), title, findings, table, mentions);
        if (record.Sections.IsEmpty)
        {
            return new(record.Summary is null ? [first] : [first, Of(new(nameof(IRecord.Summary), record.Summary))]);
        }

        return new([first, .. TextPiece.Body(record.Summary, record.Sections).Select(Of)]);

        ReadPiece Of(TextPiece piece) => ReadPiece.Of(piece, table.Split(piece.Text, TokenRoom.OfText), findings, table, mentions);
    }
}

/// <summary>A text, its words that count, and where it may name projects.</summary>
/// <param name="Piece">The text.</param>
/// <param name="Content">The stems of its words in order, small words left out.</param>
/// <param name="Mentions">What the recogniser found first, then other acronyms.</param>
internal sealed record ReadPiece(TextPiece Piece, StemRun Content, Mention[] Mentions)
{
    internal static ReadPiece Of(TextPiece piece, List<Token> words, SourceFindings findings, WordTable table, MentionReader mentions) =>
        new(piece, new((ReadOnlySpan<int>)table.ContentOf(words)), mentions.Of(piece, words, findings));
}

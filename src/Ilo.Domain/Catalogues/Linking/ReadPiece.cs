using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>A text of an event or article: its words that count, and where it may name projects, whichever projects there are.</summary>
/// <param name="Piece">The text.</param>
/// <param name="Content">The stems of its words in order, small words left out.</param>
/// <param name="Mentions">What the recogniser found first, then other acronyms.</param>
internal readonly record struct ReadPiece(TextPiece Piece, StemRun Content, Mention[] Mentions)
{
    /// <summary>Reads the texts of a record, the title first.</summary>
    /// <param name="record">The record.</param>
    /// <param name="title">The words of its title.</param>
    /// <param name="findings">What the recogniser found.</param>
    /// <param name="table">The stems.</param>
    /// <param name="mentions">Finds where projects may be named.</param>
    internal static ReadPiece[] Of(IRecord record, List<Token> title, SourceFindings findings, WordTable table, MentionReader mentions)
    {
        ReadPiece first = Read(new("Title", record.Title), title);
        return record.Sections.IsEmpty ? record.Summary is null ? [first] : [first, Split(new(nameof(IRecord.Summary), record.Summary))]
            : [first, .. TextPiece.Body(record.Summary, record.Sections).Select(Split)];

        ReadPiece Split(TextPiece piece) => Read(piece, table.Split(piece.Text, TokenRoom.OfText));

        ReadPiece Read(TextPiece piece, List<Token> words) =>
            new(piece, new((ReadOnlySpan<int>)table.ContentOf(words)), mentions.Of(piece, words, findings));
    }
}

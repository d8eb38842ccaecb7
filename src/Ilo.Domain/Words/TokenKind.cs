namespace Ilo.Domain.Words;

/// <summary>What a token is. Hyphens and apostrophes inside words make no token: "EU-funded" is two words.</summary>
internal enum TokenKind : byte
{
    Word,
    Comma,
    SentenceEnd,
    Semicolon,
    Colon,
    Open,
    Close,
    Quote,
    Dash,
    Slash,
    LineBreak,
    Other,
}

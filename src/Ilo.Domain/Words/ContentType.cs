namespace Ilo.Domain.Words;

/// <summary>What a printed content type ("Press release", "Event") says of an entry or a page.</summary>
internal enum ContentType : byte
{
    None,
    News,
    Feature,
    PressRelease,

    /// <summary>A press conference is an event in a list of events, and news elsewhere.</summary>
    PressConference,
    Statement,
    Publication,
    Media,
    Document,
    Notice,
    Event,
    Project,
}

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>The formats of feeds.</summary>
internal enum FeedFlavour
{
    /// <summary>Atom: texts are texts.</summary>
    Atom,

    /// <summary>RSS 2.0: a description is HTML.</summary>
    Rss,

    /// <summary>JSON Feed 1.1: texts are texts, what the format has no name for is an extension.</summary>
    Json,
}

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>The two XML formats of feeds.</summary>
internal enum FeedFlavour
{
    /// <summary>Atom: texts are texts.</summary>
    Atom,

    /// <summary>RSS 2.0: a description is HTML.</summary>
    Rss,
}

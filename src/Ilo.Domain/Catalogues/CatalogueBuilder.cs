using Ilo.Domain.Catalogues.Joining;
using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <summary>Collects readings for a catalogue; joins them once, when it is built.</summary>
/// <remarks>Mutable and not safe for use by several threads at a time.</remarks>
public sealed class CatalogueBuilder
{
    private readonly SourceCollection _sources;
    private readonly WordTable _table;
    private CatalogueIdentities _identities;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="options">How the catalogue is joined; null for the defaults.</param>
    public CatalogueBuilder(CatalogueOptions? options = null)
    {
        options ??= new();
        _sources = new(options.KnownSources);
        _table = new();
        _identities = options.Identities;
        Options = options with { Identities = CatalogueIdentities.Empty };
    }

    internal CatalogueBuilder(Catalogue catalogue)
    {
        _sources = new(catalogue.Options.KnownSources);
        _sources.Add(catalogue);
        _table = catalogue.Words;
        _identities = catalogue.Identities;
        Options = catalogue.Options;
    }

    /// <summary>Gets how the catalogue is joined; without the identifiers that were given before.</summary>
    public CatalogueOptions Options { get; }

    /// <summary>Adds the records of a reading; one that was added before changes nothing.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">A reading of its source name and with other content was added, and <see cref="CatalogueOptions.KnownSources"/> refuses that.</exception>
    public CatalogueBuilder Add(PageReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        _sources.Add(reading);
        return this;
    }

    /// <summary>Adds the records of readings; those that were added before change nothing.</summary>
    /// <param name="readings">The readings; gone through once.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two readings have one source name and other content, and <see cref="CatalogueOptions.KnownSources"/> refuses that.</exception>
    public CatalogueBuilder AddRange(IEnumerable<PageReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        foreach (PageReading reading in readings)
        {
            Add(reading);
        }

        return this;
    }

    /// <summary>Puts a page as it is now for what was added under its source name, if anything was.</summary>
    /// <param name="reading">The reading of the page.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reading"/> has no source name.</exception>
    public CatalogueBuilder Replace(PageReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (string.IsNullOrWhiteSpace(reading.SourceName))
        {
            throw new ArgumentException("A reading without a source name stands for no page that could be replaced.", nameof(reading));
        }

        _sources.Replace(reading);
        return this;
    }

    /// <summary>Takes a page out.</summary>
    /// <param name="sourceName">The page's source name; one that was not added changes nothing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="sourceName"/> is null or blank.</exception>
    public CatalogueBuilder Remove(string sourceName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sourceName);
        _sources.Remove(sourceName);
        return this;
    }

    /// <summary>Joins what was added. The builder can be used further; it continues the identifiers of what it has built.</summary>
    /// <param name="progress">What is told how far it has come; null where nobody asks.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <returns>The catalogue: the same for the same readings in any order.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public Catalogue Build(IProgress<CatalogueProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Catalogue catalogue = new Assembly(_table, Options, progress, cancellationToken).Join(_sources, _identities);
        _identities = catalogue.Identities;
        return catalogue;
    }
}

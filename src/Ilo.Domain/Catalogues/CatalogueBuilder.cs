using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <summary>Collects readings for a catalogue; joins them once, when it is built.</summary>
/// <remarks>Mutable and not safe for use by several threads at a time.</remarks>
public sealed class CatalogueBuilder
{
    private readonly Dictionary<string, PageSources> _pages;
    private readonly Joiner _joiner;
    private CatalogueIdentities _known;
    private Catalogue? _before;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="options">How the catalogue is joined; null for the defaults.</param>
    public CatalogueBuilder(CatalogueOptions? options = null)
    {
        options ??= new();
        Options = options with { Identities = CatalogueIdentities.Empty };
        _pages = new(StringComparer.Ordinal);
        _joiner = new(Options);
        _known = options.Identities;
    }

    internal CatalogueBuilder(Catalogue catalogue)
    {
        Options = catalogue.Options;
        if (catalogue.Origin is { } origin)
        {
            (_pages, _joiner, _known, _before) = (new(origin.Pages, StringComparer.Ordinal), origin.Joiner, catalogue.FormerIdentities, catalogue);
        }
        else
        {
            (_pages, _joiner, _known) = (PageSources.Of(catalogue), new(Options), catalogue.Identities);
        }
    }

    /// <summary>Gets how the catalogue is joined; without the identifiers that were given before.</summary>
    public CatalogueOptions Options { get; }

    /// <summary>Adds the records of a reading; one that was added before changes nothing.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">A reading of its source name and with other content was added, and <see cref="CatalogueOptions.KnownSources"/>
    /// refuses that.</exception>
    public CatalogueBuilder Add(PageReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        PageSources page = PageSources.Of(reading);
        if (string.IsNullOrWhiteSpace(reading.SourceName))
        {
            // No name, no page that it could be again.
            _pages[""] = _pages.TryGetValue("", out PageSources? others) ? others.With(page) : page;
        }
        else if (!_pages.TryGetValue(reading.SourceName, out PageSources? known))
        {
            _pages.Add(reading.SourceName, page);
        }
        else if (!known.HoldsSameAs(page))
        {
            _pages[reading.SourceName] = Options.KnownSources == KnownSourceRule.Replace ? page : throw new ArgumentException(
                $"A page named '{reading.SourceName}' is in already, and with other content. Replace puts the page as it is now for it.", nameof(reading));
        }

        return this;
    }

    /// <summary>Adds the records of readings; those that were added before change nothing.</summary>
    /// <param name="readings">The readings; gone through once.</param>
    /// <param name="cancellationToken">What ends it early, between two readings: those before it are added.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two readings have one source name and other content, and <see cref="CatalogueOptions.KnownSources"/> refuses
    /// that.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public CatalogueBuilder AddRange(IEnumerable<PageReading> readings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(readings);
        foreach (PageReading reading in readings)
        {
            cancellationToken.ThrowIfCancellationRequested();
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

        _pages[reading.SourceName] = PageSources.Of(reading);
        return this;
    }

    /// <summary>Takes a page out.</summary>
    /// <param name="sourceName">The page's source name; one that was not added changes nothing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="sourceName"/> is null or blank.</exception>
    public CatalogueBuilder Remove(string sourceName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sourceName);
        _pages.Remove(sourceName);
        return this;
    }

    /// <summary>Joins what was added. The builder can be used further; it continues the identifiers of what it has built.</summary>
    /// <param name="progress">What is told how far it has come; null where nobody asks.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <returns>The catalogue: the same for the same readings in any order.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public Catalogue Build(IProgress<CatalogueProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        _before = _joiner.Join(new(_pages, StringComparer.Ordinal), _before, _known, progress, cancellationToken);
        _known = _before.FormerIdentities;
        return _before;
    }
}

using Ilo.Domain.Catalogues.Joining;
using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <summary>Collects readings for a catalogue; joins them once, when it is built.</summary>
/// <remarks>Mutable and not safe for use by several threads at a time.</remarks>
public sealed class CatalogueBuilder
{
    private readonly SourceCollection _sources;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="options">How the catalogue is joined; null for the defaults.</param>
    public CatalogueBuilder(CatalogueOptions? options = null)
        : this(new SourceCollection(), options ?? new())
    {
    }

    internal CatalogueBuilder(SourceCollection sources, CatalogueOptions options)
    {
        _sources = sources;
        Options = options;
    }

    /// <summary>Gets how the catalogue is joined.</summary>
    public CatalogueOptions Options { get; }

    /// <summary>Adds the records of a reading; those that were added before change nothing.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
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
    public CatalogueBuilder AddRange(IEnumerable<PageReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        foreach (PageReading reading in readings)
        {
            Add(reading);
        }

        return this;
    }

    /// <summary>Joins what was added. The builder can be used further.</summary>
    /// <returns>The catalogue: the same for the same readings in any order.</returns>
    public Catalogue Build() => Assembly.Join(_sources, Options);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ilo.Domain.Catalogues.Comparing;
using Ilo.Domain.Catalogues.Identity;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <summary>
/// All records from any number of readings, joined: duplicates merged, list entry and detail page united, phases linked, events and articles
/// linked to projects.
/// </summary>
/// <remarks>
/// The same readings give the same catalogue in any order, and a reading that is added twice changes nothing. Every record that was read is a
/// source of exactly one item. Equal when options, items, former identities and pages without records are equal. There is no order. Immutable and safe for
/// use by any number of threads.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed partial class Catalogue : IEquatable<Catalogue>
{
    private readonly CatalogueContent _content;
    private readonly Lazy<CatalogueIndex> _index;
    private readonly Lazy<QualityReport> _quality;
    private readonly Lazy<CatalogueIdentities> _identities;
    private readonly Lazy<(ValueList<Donor> Donors, ValueList<Organisation> Partners, ValueList<Theme> Themes)> _occurring;

    internal Catalogue(CatalogueContent content)
    {
        _content = content;
        _identities = new(() => CurrentIdentities.Of(content));
        Projects = new(content.Projects.Select(entry => entry.Record));
        Events = new(content.Events.Select(entry => entry.Record)) { ProjectNow = IdentifierNow };
        Articles = new(content.Articles.Select(entry => entry.Record)) { ProjectNow = IdentifierNow };
        Offices = content.Offices.Select(entry => entry.Record).ToValueList();
        _occurring = new(() => (
            Occurring(record => record.Donors, donor => donor.Id.ToString(), donor => donor.Name),
            Occurring(record => record.Partners, partner => partner.Id.ToString(), partner => partner.Name),
            Occurring(record => record.Themes, theme => theme.Id.ToString(), theme => theme.Name)));
        _index = new(() => new CatalogueIndex(content));
        _quality = new(() => QualityChecks.Of(content));
    }

    /// <summary>Gets the catalogue without records, with the default options.</summary>
    public static Catalogue Empty { get; } = new(new CatalogueContent(new(), [], [], [], []));

    /// <summary>Gets how it was joined.</summary>
    public CatalogueOptions Options => _content.Options;

    /// <summary>Gets the projects, united and merged; in the order of their identifiers.</summary>
    public RecordSet<Project> Projects { get; }

    /// <summary>Gets the events; in the order of their identifiers.</summary>
    public RecordSet<Event> Events { get; }

    /// <summary>Gets the articles; in the order of their identifiers.</summary>
    public RecordSet<Article> Articles { get; }

    /// <summary>Gets the offices; in the order of their identifiers.</summary>
    public ValueList<Office> Offices { get; }

    /// <summary>Gets the donors that occur, in the order of their identifiers.</summary>
    public ValueList<Donor> Donors => _occurring.Value.Donors;

    /// <summary>Gets the partners that occur, in the order of their identifiers.</summary>
    public ValueList<Organisation> Partners => _occurring.Value.Partners;

    /// <summary>Gets the themes that occur, in the order of their identifiers.</summary>
    public ValueList<Theme> Themes => _occurring.Value.Themes;

    /// <summary>Gets what it was made of; null where it was read, or made by applying differences.</summary>
    internal CatalogueOrigin? Origin { get; init; }

    /// <summary>Gets the projects with everything they rest on; in the order of <see cref="Projects"/>.</summary>
    public ValueList<CatalogueItem<Project>> ProjectItems => _content.Projects;

    /// <summary>Gets the events with everything they rest on; in the order of <see cref="Events"/>.</summary>
    public ValueList<CatalogueItem<Event>> EventItems => _content.Events;

    /// <summary>Gets the articles with everything they rest on; in the order of <see cref="Articles"/>.</summary>
    public ValueList<CatalogueItem<Article>> ArticleItems => _content.Articles;

    /// <summary>Gets the offices with everything they rest on; in the order of <see cref="Offices"/>.</summary>
    public ValueList<CatalogueItem<Office>> OfficeItems => _content.Offices;

    /// <summary>Gets everything about one project, project by project; events and articles about none are left out. In the order of their keys.</summary>
    public ValueList<ProjectGroup> ProjectGroups => _index.Value.Groups;

    /// <summary>Gets every identifier that was given and what its thing is known by: what to keep for the next catalogue of the same pages.</summary>
    public CatalogueIdentities Identities => _identities.Value;

    /// <summary>Gets of <see cref="Identities"/> those that are no item's any more: retired, or joined to another's. By identifier.</summary>
    public CatalogueIdentities FormerIdentities => _content.Former;

    /// <summary>Gets the source names of the pages that are in and gave no record, by ordinal: another reading of one is known to be of that page.</summary>
    public ValueList<string> PagesWithoutRecords => _content.EmptyPages;

    /// <summary>Gets what a person should look at.</summary>
    public QualityReport Quality => _quality.Value;

    /// <summary>Joins readings.</summary>
    /// <param name="readings">The readings, in any order; gone through once.</param>
    /// <param name="options">How they are joined; null for the defaults.</param>
    /// <param name="progress">What is told how far it has come; null where nobody asks.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two readings have one source name and other content, and <see cref="CatalogueOptions.KnownSources"/> refuses
    /// that.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public static Catalogue From(
        IEnumerable<PageReading> readings, CatalogueOptions? options = null, IProgress<CatalogueProgress>? progress = null,
            CancellationToken cancellationToken = default) =>
        new CatalogueBuilder(options).AddRange(readings, cancellationToken).Build(progress, cancellationToken);

    /// <summary>Returns what is new, changed and gone since an older catalogue.</summary>
    /// <param name="older">The older catalogue.</param>
    /// <param name="progress">What is told how far it has come; null where nobody asks.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <returns>The differences; empty where the catalogues are equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="older"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public CatalogueDifferences DifferencesFrom(
        Catalogue older, IProgress<CatalogueProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(older);
        return Comparison.Of(older._content, _content, progress, cancellationToken);
    }

    /// <summary>Returns this catalogue with differences applied: to the older catalogue of a comparison, they give the newer one.</summary>
    /// <param name="differences">The differences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> is null.</exception>
    /// <exception cref="ArgumentException">An item that was changed or removed is not in this catalogue, or one that was added is.</exception>
    public Catalogue Apply(CatalogueDifferences differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        return new(Comparison.Apply(_content, differences));
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Catalogue? other) =>
        other is not null && (ReferenceEquals(this, other) || _content == other._content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Catalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Options, ProjectItems, EventItems, ArticleItems, OfficeItems);

    /// <summary>Returns how many records there are, for example <c>20 projects, 3 events, 23 articles, 1 offices</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Projects.Count} projects, {Events.Count} events, {Articles.Count} articles, {Offices.Count} offices");

    /// <summary>Returns whether they hold the same.</summary>
    public static bool operator ==(Catalogue? left, Catalogue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether anything differs.</summary>
    public static bool operator !=(Catalogue? left, Catalogue? right) => !(left == right);

    // One record for each identifier. Where sources print different names for one identifier, the first by ordinal stands.
    private ValueList<T> Occurring<T>(Func<IRecord, ValueList<T>> values, Func<T, string> id, Func<T, string> name) =>
        Projects.Concat<IRecord>(Events).Concat(Articles).SelectMany(record => values(record))
            .GroupBy(id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.MinBy(name, StringComparer.Ordinal)!)
            .ToValueList();
}

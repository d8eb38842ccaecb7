using Ilo.Domain.Interchange.Iati;

namespace Ilo.Domain.AspNetCore;

/// <summary>Where the pages are, how they are watched, and how what they say is shown; set once at start.</summary>
/// <remarks>Checked when the host starts: a value that cannot work stops the start with a message that names it.</remarks>
public sealed class IloOptions
{
    /// <summary>Gets or sets the folder of pages: every <c>.txt</c>, <c>.html</c> and <c>.htm</c> file in it and below it. A relative path starts at the
    /// content root.</summary>
    public string Folder { get; set; } = "";

    /// <summary>
    /// Gets or sets the folder in which identifiers are kept from one start to the next; null keeps them in memory alone, with a warning at start. It must not
    /// lie in <see cref="Folder"/>. A relative path starts at the content root.
    /// </summary>
    public string? StateFolder { get; set; }

    /// <summary>Gets or sets the name in titles of pages, feeds and calendars.</summary>
    public string Name { get; set; } = "ILO projects";

    /// <summary>Gets or sets the public address of the site, absolute, with its path; null for the address at which a request arrives.</summary>
    public Uri? Address { get; set; }

    /// <summary>Gets or sets a day on which the site's domain was in your hands; it goes into the names of feed entries (RFC 4151) and must never
    /// change.</summary>
    public LocalDate Since { get; set; } = new(2026, 1, 1);

    /// <summary>Gets or sets the language of the interface where a request says none: <c>en</c>, <c>fr</c> or <c>es</c>.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Gets or sets the address of a page by its file name below <see cref="Folder"/>, with slashes; null where addresses are not known.</summary>
    public Func<string, Uri?>? AddressOf { get; set; }

    /// <summary>Gets or sets how records are joined; null for the defaults. The identities in it are those of the first start.</summary>
    public CatalogueOptions? Catalogue { get; set; }

    /// <summary>Gets or sets who publishes <c>projects.xml</c> (IATI 2.03); null, and there is none.</summary>
    public IatiReporter? Reporter { get; set; }

    /// <summary>
    /// Gets or sets what else is known for <c>projects.xml</c>, such as the recipient country: returns the options with it. Null adds nothing, and what a page
    /// does not state is not claimed.
    /// </summary>
    public Func<IatiOptions, IatiOptions>? CompleteIati { get; set; }

    /// <summary>Gets or sets who may show framed lists, the sources of <c>frame-ancestors</c>: <c>*</c>, <c>'self'</c>, or addresses such as
    /// <c>https://example.org</c>, separated by spaces.</summary>
    public string FrameAncestors { get; set; } = "*";

    /// <summary>Gets or sets how many records a page of a list has where the query does not say; 1 to <see cref="MaxPageSize"/>.</summary>
    public int PageSize { get; set; } = 20;

    /// <summary>Gets or sets how many records a page of a list has at most, whatever the query says.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>Gets or sets how many UTF-16 units a query string may have; a longer one is answered with 414.</summary>
    public int MaxQueryLength { get; set; } = 2048;

    /// <summary>Gets or sets how many bytes a file may have; a larger one is not read, and said so.</summary>
    public long MaxFileBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Gets or sets how many bytes all files together may have; those that come later by name are not read, and said so.</summary>
    public long MaxTotalBytes { get; set; } = 256 * 1024 * 1024;

    /// <summary>Gets or sets how many files are read at most, in the order of their names.</summary>
    public int MaxFiles { get; set; } = 10_000;

    /// <summary>Gets or sets how long one file may take to be opened and read into records; a file that takes longer is left out until it changes.</summary>
    public TimeSpan ReadingLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets how long the folder must be quiet after a change before it is read.</summary>
    public TimeSpan QuietTime { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Gets or sets how often the folder is compared all the same: network drives tell of no change.</summary>
    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets how long something is news: <c>changes.atom</c> and <see cref="IloSnapshot.News"/> compare with a catalogue at most twice as
    /// old.</summary>
    public TimeSpan NewsTime { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Gets or sets how many bytes of answers are kept; what is least asked for goes first.</summary>
    public long CacheBytes { get; set; } = 32 * 1024 * 1024;
}

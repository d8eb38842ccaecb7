namespace Ilo.Domain.AspNetCore;

/// <summary>Writes the addresses of pages, data and files: on this server, absolute for other people's sites, or relative between exported files.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class IloAddresses
{
    private readonly string _root;
    private readonly string _base;
    private readonly string _endpoints;

    // What there is below the endpoints' path; null where there is all of it.
    private readonly IReadOnlySet<string>? _files;

    private IloAddresses(string root, string endpoints, bool isStatic, IReadOnlySet<string>? files = null)
        : this(root, root, endpoints, isStatic, files)
    {
    }

    private IloAddresses(string root, string @base, string endpoints, bool isStatic, IReadOnlySet<string>? files)
    {
        _files = files;
        _root = root;
        _base = @base;
        _endpoints = endpoints;
        IsStatic = isStatic;
    }

    /// <summary>Gets whether addresses are those of exported files: there is then nobody to answer a query, and members that need one return null.</summary>
    public bool IsStatic { get; }

    /// <summary>Gets the address of the home page.</summary>
    public string Home => IsStatic ? _root + "index.html" : _root;

    /// <summary>Gets the folder of the site, in whatever language its pages are.</summary>
    internal string Root => _base;

    /// <summary>Makes the addresses of a site on a server.</summary>
    /// <param name="root">The root, with or without its last slash: <c>/</c>, <c>/labour</c>, <c>https://example.org/labour</c>.</param>
    /// <param name="endpoints">The path below the root at which the package's endpoints are mapped.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IloAddresses At(string root, string endpoints = "ilo")
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(endpoints);
        string start = RootOf(root);
        return new(start, start + endpoints.Trim('/') + "/", false);
    }

    /// <summary>Returns a root as addresses begin with it: with one slash at its end.</summary>
    internal static string RootOf(string root) => root.TrimEnd('/') + "/";

    /// <summary>Returns the root of a site by its address: without a query, with one slash at its end.</summary>
    internal static string RootOf(Uri site) => RootOf(site.GetLeftPart(UriPartial.Path));

    internal static string FolderOf<TRecord>() =>
        typeof(TRecord) == typeof(Project) ? "projects" : typeof(TRecord) == typeof(Event) ? "events" : "articles";

    internal static IloAddresses Of(string root, string endpoints) => new(root, endpoints, false);

    /// <summary>Returns the address of a list; null where a query would have to be answered by files. Of a query files know the page alone.</summary>
    /// <param name="list">The list.</param>
    /// <param name="query">The query; null for everything.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="list"/> is none of the defined ones.</exception>
    public string? List(IloList list, CatalogueQuery? query = null)
    {
        string name = NameOf(list);
        if (!IsStatic)
        {
            string text = query?.ToUrlQuery() ?? "";
            return text.Length == 0 ? _root + name : $"{_root}{name}?{text}";
        }

        int page = query?.Page ?? 1;
        return query is not null && query with { Page = 1 } != CatalogueQuery.Everything ? null
            : page == 1 ? $"{_root}{name}.html"
            : string.Create(CultureInfo.InvariantCulture, $"{_root}{name}-{page}.html");
    }

    /// <summary>Returns the address of a page that is not a list, for example <c>health</c>, <c>donors/eu</c> or <c>projects/better-lamps</c>.</summary>
    /// <param name="path">The path below the root, without an extension.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public string Page(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return IsStatic ? $"{_root}{path}.html" : _root + path;
    }

    /// <summary>Returns the address of a project's, event's or article's page.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public string Item<TRecord>(CatalogueItem<TRecord> item)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(item);
        return Page(FolderOf<TRecord>() + "/" + Uri.EscapeDataString(item.Identifier.ToString()));
    }

    /// <summary>
    /// Returns the address of a feed, calendar or table, for example <c>articles.atom</c>; with a query, null where files would have to answer it; null where
    /// the export has no such file.
    /// </summary>
    /// <param name="name">The name below the endpoints' path.</param>
    /// <param name="query">The query; null for everything.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? Data(string name, CatalogueQuery? query = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        string text = query is null ? "" : (query with { Page = 1, PageSize = null }).ToUrlQuery();
        return _files?.Contains(name) == false ? null : text.Length == 0 ? _endpoints + name : IsStatic ? null : $"{_endpoints}{name}?{text}";
    }

    /// <summary>Returns the address of a file of the package: <c>ilo.css</c>, <c>ilo-list.js</c>; with a word for its content, so that it may be kept for
    /// ever.</summary>
    /// <param name="name">The file's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The package has no such file.</exception>
    public string Asset(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return $"{_endpoints}assets/{name}{(IsStatic ? "" : "?v=" + Assets.AssetFiles.VersionOf(name))}";
    }

    /// <summary>Returns the address of a list as a piece of HTML for other people's pages; null where a query would have
    /// to be answered by files, or the export has no such file.</summary>
    /// <param name="list">The list.</param>
    /// <param name="parameters">The query and what else the fragment takes, as it stands behind the question mark; empty for everything.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parameters"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="list"/> is none of the defined ones.</exception>
    public string? Embed(IloList list, string parameters = "")
    {
        ArgumentNullException.ThrowIfNull(parameters);
        string name = $"embed/{NameOf(list)}";
        return !IsStatic ? parameters.Length == 0 ? _endpoints + name : $"{_endpoints}{name}?{parameters}"
            : parameters.Length > 0 || _files?.Contains(name + ".html") == false ? null
            : $"{_endpoints}{name}.html";
    }

    /// <summary>Returns the name of a list as it stands in addresses, for example <c>projects</c>.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="list"/> is none of the defined ones.</exception>
    public static string NameOf(IloList list) => list switch
    {
        IloList.Projects => "projects",
        IloList.Events => "events",
        IloList.Articles => "articles",
        IloList.Timeline => "timeline",
        IloList.Calendar => "calendar",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "There is no such list."),
    };

    /// <summary>Returns the address of the home page.</summary>
    public override string ToString() => Home;

    /// <summary>
    /// Returns the addresses of the site's pages with the words of a language: below the language's own path, but for the one of the root. Data and assets
    /// stay.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <param name="rootLanguage">The language of the root.</param>
    internal IloAddresses Below(string language, string rootLanguage) =>
        new(language == rootLanguage ? _base : $"{_base}{language}/", _base, _endpoints, IsStatic, _files);

    /// <summary>Makes the addresses of exported files, relative to the one that has them.</summary>
    /// <param name="depth">How many folders below the export's root the file that has the links stands.</param>
    /// <param name="files">The names of what is exported below the endpoints' path: data and fragments.</param>
    internal static IloAddresses Files(int depth, IReadOnlySet<string> files)
    {
        string root = depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
        return new(root, root + "ilo/", true, files);
    }

    /// <summary>Makes the addresses of exported files with a host, for what stands on other people's sites.</summary>
    /// <param name="root">The address of the export's root, with a slash at its end.</param>
    internal static IloAddresses FilesAt(string root) => new(root, root + "ilo/", true);
}

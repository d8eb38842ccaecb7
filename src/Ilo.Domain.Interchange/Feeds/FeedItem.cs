using System.ServiceModel.Syndication;
using System.Xml;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>Makes the syndication item of an entry.</summary>
internal static class FeedItem
{
    internal const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private const string ThemeScheme = RepositoryAddress.Value + "/themes";
    private const string KindScheme = RepositoryAddress.Value + "/article-kinds";
    private const string StatusScheme = RepositoryAddress.Value + "/event-statuses";
    private const string ProjectStatusScheme = RepositoryAddress.Value + "/project-statuses";

    internal static SyndicationItem OfAtom(FeedEntry entry)
    {
        SyndicationItem item = new() { Id = entry.Id, Title = new(entry.Title) };
        if (entry.Updated is { } updated)
        {
            item.LastUpdatedTime = updated.ToDateTimeOffset();
        }

        if (entry.Published is { } published)
        {
            item.PublishDate = published.ToDateTimeOffset();
        }

        AddText(item, entry);
        AddLinks(item, entry);
        AddCategories(item, entry, (code, scheme, label) => new(code, scheme, label));
        if (entry.Language is { } language)
        {
            item.AttributeExtensions.Add(new("lang", "http://www.w3.org/XML/1998/namespace"), language.ToString());
        }

        if (entry.Byline is { } byline)
        {
            item.Authors.Add(new() { Name = byline });
        }

        if (entry.Credit is { } credit)
        {
            item.Copyright = new(credit);
        }

        return item;
    }

    /// <summary>Makes an item of RSS; what its own elements have no room for is in those of Dublin Core, which readers take for the same.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="hasLanguage">Whether the item states its language; not where the channel does.</param>
    internal static SyndicationItem OfRss(FeedEntry entry, bool hasLanguage)
    {
        SyndicationItem item = new() { Id = entry.Id, Title = new(entry.Title) };
        if ((entry.Published ?? entry.Changed) is { } published)
        {
            item.PublishDate = published.ToDateTimeOffset();
        }

        string html = FeedHtml.Of(entry);
        item.Summary = html.Length == 0 ? null : new(html, TextSyndicationContentKind.Html);
        if (entry.Page is { } page)
        {
            item.Links.Add(SyndicationLink.CreateAlternateLink(page));
        }

        // A category has one text, which readers show: the name.
        AddCategories(item, entry, (_, scheme, label) => new(label, scheme, null));

        // RSS asks for a mail address in author, which no page gives; it knows a copyright of the whole channel only.
        AddDublinCore(item, "creator", entry.Byline);
        AddDublinCore(item, "rights", entry.Credit);
        AddDublinCore(item, "language", hasLanguage ? entry.Language?.ToString() : null);
        return item;
    }

    private static void AddCategories(SyndicationItem item, FeedEntry entry, Func<string, string, string, SyndicationCategory> make)
    {
        if (entry.Kind is { } kind)
        {
            item.Categories.Add(make(kind, KindScheme, entry.KindLabel ?? kind));
        }

        if (entry.Status is { } status)
        {
            item.Categories.Add(make(status, entry.IsProject ? ProjectStatusScheme : StatusScheme, status));
        }

        foreach ((string code, string name) in entry.Themes)
        {
            item.Categories.Add(make(code, ThemeScheme, name));
        }
    }

    private static void AddText(SyndicationItem item, FeedEntry entry)
    {
        item.Summary = entry.Summary is { } summary ? new(summary) : null;
        if (!entry.Sections.IsEmpty)
        {
            item.Content = SyndicationContent.CreateXhtmlContent(FeedHtml.Xhtml(entry));
        }
        else if (entry.Page is null)
        {
            // RFC 4287, 4.1.2: an entry without content has an alternate link.
            item.Content = SyndicationContent.CreatePlaintextContent(entry.Summary ?? entry.Title);
        }
    }

    private static void AddLinks(SyndicationItem item, FeedEntry entry)
    {
        if (entry.Page is { } page)
        {
            item.Links.Add(SyndicationLink.CreateAlternateLink(page));
        }

        if (entry.Original is { } original)
        {
            item.Links.Add(new(original) { RelationshipType = "via" });
        }
    }

    private static void AddDublinCore(SyndicationItem item, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        using StringReader text = new($"<dc:{name} xmlns:dc=\"{DublinCore}\">{FeedHtml.Escape(value)}</dc:{name}>");
        using XmlReader xml = XmlReader.Create(text);
        item.ElementExtensions.Add(xml);
    }
}

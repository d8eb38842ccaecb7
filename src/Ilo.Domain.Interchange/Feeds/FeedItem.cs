using System.ServiceModel.Syndication;
using System.Xml;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>Makes the syndication item of an entry.</summary>
internal static class FeedItem
{
    internal const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private const string ThemeScheme = RepositoryAddress.Value + "/themes";
    private const string KindScheme = RepositoryAddress.Value + "/article-kinds";

    internal static SyndicationItem Of(FeedEntry entry, FeedFlavour flavour)
    {
        SyndicationItem item = new() { Id = entry.Id, Title = new(entry.Title) };
        if (entry.Updated is { } updated && flavour == FeedFlavour.Atom)
        {
            item.LastUpdatedTime = updated.ToDateTimeOffset();
        }

        if (entry.Published is { } published)
        {
            item.PublishDate = published.ToDateTimeOffset();
        }

        AddText(item, entry, flavour);
        AddLinks(item, entry, flavour);
        if (entry.Kind is { } kind)
        {
            item.Categories.Add(new(kind, KindScheme, entry.KindLabel));
        }

        foreach ((string code, string name) in entry.Themes)
        {
            // RSS has one text for a category, which readers show: the name.
            item.Categories.Add(flavour == FeedFlavour.Atom ? new(code, ThemeScheme, name) : new(name, ThemeScheme, null));
        }

        if (entry.Language is { } language && flavour == FeedFlavour.Atom)
        {
            item.AttributeExtensions.Add(new("lang", "http://www.w3.org/XML/1998/namespace"), language.ToString());
        }

        if (entry.Byline is { } byline)
        {
            AddByline(item, byline, flavour);
        }

        if (entry.Credit is { } credit && flavour == FeedFlavour.Atom)
        {
            item.Copyright = new(credit);
        }

        return item;
    }

    private static void AddText(SyndicationItem item, FeedEntry entry, FeedFlavour flavour)
    {
        if (flavour == FeedFlavour.Rss)
        {
            string html = FeedHtml.Of(entry);
            item.Summary = html.Length == 0 ? null : new(html, TextSyndicationContentKind.Html);
            return;
        }

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

    private static void AddLinks(SyndicationItem item, FeedEntry entry, FeedFlavour flavour)
    {
        if (entry.Page is { } page)
        {
            item.Links.Add(SyndicationLink.CreateAlternateLink(page));
        }

        if (entry.Original is { } original && flavour == FeedFlavour.Atom)
        {
            item.Links.Add(new(original) { RelationshipType = "via" });
        }
    }

    // RSS asks for a mail address in author, which no page gives.
    private static void AddByline(SyndicationItem item, string byline, FeedFlavour flavour)
    {
        if (flavour == FeedFlavour.Atom)
        {
            item.Authors.Add(new() { Name = byline });
            return;
        }

        using StringReader text = new($"<dc:creator xmlns:dc=\"{DublinCore}\">{FeedHtml.Escape(byline)}</dc:creator>");
        using XmlReader xml = XmlReader.Create(text);
        item.ElementExtensions.Add(xml);
    }
}

using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>Writes RSS 2.0: the channel's own elements, then each item with System.ServiceModel.Syndication, one in memory at a time.</summary>
internal static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    internal static Export.Steps Steps(FeedSource source, FeedOptions options) => (buffer, log) => Write(buffer, log, source, options);

    private static IEnumerable<bool> Write(Stream buffer, ExportLog log, FeedSource source, FeedOptions options)
    {
        FeedCandidate[] chosen = FeedCandidate.Newest(source.Candidates, options.Count, needsMoment: false, log);
        using XmlWriter xml = XmlOutput.Create(buffer);
        xml.WriteStartDocument();
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "dc", null, FeedItem.DublinCore);
        xml.WriteStartElement("channel");
        string title = log.Head(CleanText.ForXml, nameof(options.Title), options.Title, "feed");
        xml.WriteElementString("title", title);
        xml.WriteElementString("link", options.HomeAddress.AbsoluteUri);
        xml.WriteElementString("description",
            options.Description is { } description ? log.Head(CleanText.ForXml, nameof(options.Description), description, "feed") : title);
        if (options.Description is null)
        {
            log.Note(InterchangeDiagnostics.FeedHeadGiven, "description", options.Title);
        }

        LanguageCode? language = chosen.Length > 0 && chosen.All(candidate => candidate.Language == chosen[0].Language) ? chosen[0].Language : null;
        if (language is { } code)
        {
            xml.WriteElementString("language", code.ToString());
        }

        if (options.RightsText is { } rights)
        {
            xml.WriteElementString("copyright", log.Head(CleanText.ForXml, nameof(options.Rights), rights, "feed"));
        }

        if ((chosen.Length > 0 ? chosen[0].Moment : options.Updated) is { } newest)
        {
            xml.WriteElementString("lastBuildDate", newest.ToDateTimeOffset().ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture));
        }

        Link(xml, "self", options.Self, "application/rss+xml");
        Link(xml, "license", options.Licence, type: null);
        FeedEntries entries = new(options, FeedFlavour.Rss, log);
        foreach (FeedCandidate candidate in chosen)
        {
            new Rss20ItemFormatter(FeedItem.OfRss(candidate.Make(entries), hasLanguage: language is null), serializeExtensionsAsAtom: false).WriteTo(xml);
            xml.Flush();
            log.Wrote();
            yield return true;
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Link(XmlWriter xml, string relation, Uri? address, string? type)
    {
        if (address is null)
        {
            return;
        }

        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }
}

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
        xml.WriteElementString("title", CleanText.ForXml(options.Title, out _));
        xml.WriteElementString("link", options.HomeAddress.AbsoluteUri);
        xml.WriteElementString("description", CleanText.ForXml(options.Description ?? options.Title, out _));
        if (chosen.Length > 0 && chosen[0].Language is { } language && chosen.All(candidate => candidate.Language == language))
        {
            xml.WriteElementString("language", language.ToString());
        }

        if ((chosen.Length > 0 ? chosen[0].Moment : options.Updated) is { } newest)
        {
            xml.WriteElementString("lastBuildDate", newest.ToDateTimeOffset().ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture));
        }

        if (options.Self is { } self)
        {
            xml.WriteStartElement("atom", "link", Atom);
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteAttributeString("href", self.AbsoluteUri);
            xml.WriteEndElement();
        }

        FeedEntries entries = new(options, CleanText.ForXml, log);
        foreach (FeedCandidate candidate in chosen)
        {
            new Rss20ItemFormatter(FeedItem.Of(candidate.Make(entries), FeedFlavour.Rss), serializeExtensionsAsAtom: false).WriteTo(xml);
            xml.Flush();
            log.Wrote();
            yield return true;
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }
}

using System.ServiceModel.Syndication;
using System.Xml;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>Writes Atom: the feed's own elements, then each entry with System.ServiceModel.Syndication, one in memory at a time.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    internal static Export.Steps Steps(FeedSource source, FeedOptions options) => (buffer, log) => Write(buffer, log, source, options);

    private static IEnumerable<bool> Write(Stream buffer, ExportLog log, FeedSource source, FeedOptions options)
    {
        FeedCandidate[] chosen = FeedCandidate.Newest(source.Candidates, options.Count, needsMoment: true, log);
        Instant updated = chosen.Length > 0 ? chosen[0].Moment!.Value
            : options.Updated ?? throw new ArgumentException("A feed without entries has no moment: give Updated.", nameof(options));
        using XmlWriter xml = XmlOutput.Create(buffer);
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Atom);
        Text(xml, "title", log.Head(CleanText.ForXml, nameof(options.Title), options.Title, "feed"));
        if (options.Description is { } description)
        {
            Text(xml, "subtitle", log.Head(CleanText.ForXml, nameof(options.Description), description, "feed"));
        }

        Element(xml, "id", options.Links.Tag("feeds/" + (options.Name ?? source.Name)));
        Element(xml, "updated", Iso.Instant(updated));
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", log.Head(CleanText.ForXml, nameof(options.Author), options.AuthorName, "feed"));
        xml.WriteEndElement();
        if (options.Author is null)
        {
            log.Note(InterchangeDiagnostics.FeedHeadGiven, "author", options.AuthorName);
        }

        if (options.RightsText is { } rights)
        {
            Text(xml, "rights", log.Head(CleanText.ForXml, nameof(options.Rights), rights, "feed"));
        }

        Link(xml, "alternate", options.HomeAddress);
        if (options.Self is { } self)
        {
            Link(xml, "self", self);
        }

        if (options.Licence is { } licence)
        {
            // RFC 4946.
            Link(xml, "license", licence);
        }

        FeedEntries entries = new(options, FeedFlavour.Atom, log);
        foreach (FeedCandidate candidate in chosen)
        {
            new Atom10ItemFormatter(FeedItem.OfAtom(candidate.Make(entries))).WriteTo(xml);
            xml.Flush();
            log.Wrote();
            yield return true;
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Text(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Atom);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    private static void Link(XmlWriter xml, string relation, Uri address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }
}

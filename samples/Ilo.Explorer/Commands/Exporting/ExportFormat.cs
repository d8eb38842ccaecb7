using Ilo.Domain.Interchange;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Parquet;

namespace Ilo.Explorer.Commands.Exporting;

/// <summary>A format of others that the explorer writes.</summary>
/// <param name="Name">What <c>--format</c> takes.</param>
/// <param name="Description">What is written, for <c>--help</c>.</param>
/// <param name="IsText">Whether it can go to standard output.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ExportFormat(string Name, string Description, bool IsText, Func<Stream, ExportSettings, ExportReport> Write)
{
    /// <summary>Gets what stands in the file for what only who publishes it could say; null where nothing does.</summary>
    internal Func<ExportSettings, string>? Invented { get; init; }

    /// <summary>Gets all of them, in the order of <c>--help</c>.</summary>
    internal static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("ics", "the events as a calendar", IsText: true, (stream, settings) => CalendarWriter.Write(
            stream, settings.Catalogue, new() { Stamp = settings.Moment, Links = settings.Links, Name = "ILO events" })),
        new("atom", "the articles as an Atom feed", IsText: true, (stream, settings) =>
            FeedWriter.WriteAtom(stream, settings.Catalogue.ArticleItems, settings.Feed)),
        new("rss", "the articles as an RSS feed", IsText: true, (stream, settings) =>
            FeedWriter.WriteRss(stream, settings.Catalogue.ArticleItems, settings.Feed)),
        new("jsonfeed", "the articles as a JSON feed", IsText: true, (stream, settings) =>
            FeedWriter.WriteJsonFeed(stream, settings.Catalogue.ArticleItems, settings.Feed)),
        new("jsonld", "everything as JSON-LD", IsText: true, (stream, settings) =>
            JsonLdWriter.Write(stream, settings.Catalogue, new() { Links = settings.Links })),
        new("iati", "the projects as IATI activities", IsText: true, (stream, settings) => IatiWriter.Write(stream, settings.Catalogue, settings.Iati))
        {
            Invented = settings => $"the reporting organisation is '{settings.Iati.Reporter.Name}' ({settings.Iati.Reporter.Ref}), an example, "
                + $"and the implementing one '{settings.Iati.Implementer!.Name}'; a program of yours says who publishes and who implements",
        },
        new("csv", "one table as CSV (see --table)", IsText: true, (stream, settings) =>
            CsvWriter.Write(stream, settings.Tables[settings.Table], CsvOptions.Data)),
        new("parquet", "one table as Parquet (see --table)", IsText: false, (stream, settings) => ParquetTables.Write(stream, settings.Tables, settings.Table)),
        new("datapackage", "all tables as a data package, a zip file", IsText: false, (stream, settings) =>
            DataPackageWriter.Write(stream, settings.Catalogue, settings.TableOptions)),
    ];

    /// <summary>Returns the format of a name; null where there is none.</summary>
    internal static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}

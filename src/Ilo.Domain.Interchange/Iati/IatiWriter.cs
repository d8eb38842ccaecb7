using System.Xml;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Iati.Writing;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Iati;

/// <summary>Writes the projects of a catalogue as an activity file of the IATI Standard 2.03.</summary>
/// <remarks>
/// A project that lacks what every activity needs is left out, with the reason; nothing is made up. UTF-8 without a byte order mark. The same catalogue and
/// options give the same bytes. One activity is in memory at a time. Safe for use by any number of threads.
/// </remarks>
public static class IatiWriter
{
    internal const string Version = "2.03";

    /// <summary>Writes the projects.</summary>
    /// <param name="stream">Where the file goes; it stays open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExportReport Write(Stream stream, Catalogue catalogue, IatiOptions options) => Export.Run(stream, Steps(catalogue, options));

    /// <summary>Writes the projects.</summary>
    /// <param name="stream">Where the file goes; it stays open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Stops the writing between two activities.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteAsync(Stream stream, Catalogue catalogue, IatiOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, Steps(catalogue, options), cancellationToken);

    private static Export.Steps Steps(Catalogue catalogue, IatiOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(options);
        return (buffer, log) => Write(buffer, log, catalogue, options);
    }

    private static IEnumerable<bool> Write(Stream buffer, ExportLog log, Catalogue catalogue, IatiOptions options)
    {
        using XmlWriter xml = XmlOutput.Create(buffer);
        xml.WriteStartDocument();
        xml.WriteStartElement("iati-activities");
        xml.WriteAttributeString("version", Version);
        xml.WriteAttributeString("generated-datetime", Iso.Instant(options.Generated));
        int count = 0;
        foreach (CatalogueItem<Project> item in catalogue.ProjectItems)
        {
            if (options.Where?.Invoke(item) != false && ActivityNeeds.AreMet(item, options, log))
            {
                new ActivityElement(xml, item, catalogue, options, log).Write();
                xml.Flush();
                log.Wrote();
                count++;
            }

            // Also where one is left out: a caller who cancels does not wait for the next that is written.
            yield return true;
        }

        NoteGiven(log, options, count);
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    // What stands in every activity because the caller asks is said once.
    private static void NoteGiven(ExportLog log, IatiOptions options, int count)
    {
        if (count == 0)
        {
            log.Note(InterchangeDiagnostics.NoActivity);
            return;
        }

        if (options.Implementer is { } implementer)
        {
            log.Note(InterchangeDiagnostics.ImplementerGiven, implementer.Name, Iso.Number(count));
        }

        if (options.RecipientCountry is { } country)
        {
            log.Note(InterchangeDiagnostics.CountryGiven, country.ToString(), Iso.Number(count));
        }
    }
}

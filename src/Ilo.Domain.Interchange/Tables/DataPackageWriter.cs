using System.IO.Compression;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Tables.Making;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tables;

/// <summary>Writes the tables of a catalogue as a data package (Frictionless 2.0): a descriptor and a CSV for each table, in a zip file or a folder.</summary>
/// <remarks>
/// The same catalogue and options give the same bytes on one version of .NET. One row is in memory at a time. Safe for use by any number of threads.
/// </remarks>
public static class DataPackageWriter
{
    internal const string DescriptorName = "datapackage.json";

    // The earliest moment that a zip file can state: there is no clock.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a zip file.</summary>
    /// <param name="stream">Where the file goes; it stays open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How the tables are made.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExportReport Write(Stream stream, Catalogue catalogue, TableOptions options)
    {
        TableSet tables = TableSet.Of(catalogue, options);
        return Export.Run(stream, (buffer, log) => Zip(buffer, log, tables));
    }

    /// <summary>Writes a zip file.</summary>
    /// <param name="stream">Where the file goes; it stays open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How the tables are made.</param>
    /// <param name="cancellationToken">Stops the writing between two rows.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteAsync(Stream stream, Catalogue catalogue, TableOptions options, CancellationToken cancellationToken = default)
    {
        TableSet tables = TableSet.Of(catalogue, options);
        return Export.RunAsync(stream, (buffer, log) => Zip(buffer, log, tables), cancellationToken);
    }

    /// <summary>Writes a folder: each file under another name first, which it loses when it is complete.</summary>
    /// <param name="folder">The folder; made where it is not there. Files of the same names are replaced, others stay.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How the tables are made.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    public static ExportReport WriteFolder(string folder, Catalogue catalogue, TableOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        TableSet tables = TableSet.Of(catalogue, options);
        ExportLog log = new();
        foreach (Table table in tables)
        {
            Replace(Path.Combine(folder, DataPackageDescriptor.PathOf(table)), stream =>
                Export.Run(stream, (buffer, _) => CsvWriter.Steps(buffer, log, table, CsvOptions.Data)));
        }

        Replace(Path.Combine(folder, DescriptorName), stream => DataPackageDescriptor.Write(stream, tables));
        return log.ToReport();
    }

    private static IEnumerable<bool> Zip(Stream buffer, ExportLog log, TableSet tables)
    {
        using ZipArchive archive = new(buffer, ZipArchiveMode.Create, leaveOpen: true);
        using (Stream descriptor = Entry(archive, DescriptorName))
        {
            DataPackageDescriptor.Write(descriptor, tables);
        }

        foreach (Table table in tables)
        {
            using Stream entry = Entry(archive, DataPackageDescriptor.PathOf(table));
            foreach (bool step in CsvWriter.Steps(entry, log, table, CsvOptions.Data))
            {
                yield return step;
            }
        }
    }

    private static Stream Entry(ZipArchive archive, string name)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static void Replace(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string part = path + ".part";
        try
        {
            using (FileStream stream = File.Create(part))
            {
                write(stream);
            }

            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}

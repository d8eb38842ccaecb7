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
        foreach ((string path, Export.Steps steps) in Files(folder, tables, log))
        {
            // Nothing is left to be awaited: the file is written on this thread.
            ReplaceAsync(path, stream =>
            {
                Export.Run(stream, steps);
                return Task.CompletedTask;
            }).GetAwaiter().GetResult();
        }

        return log.ToReport();
    }

    /// <summary>Writes a folder: each file under another name first, which it loses when it is complete.</summary>
    /// <param name="folder">The folder; made where it is not there. Files of the same names are replaced, others stay.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How the tables are made.</param>
    /// <param name="cancellationToken">Stops the writing between two rows; the files that are complete stay, no part of another does.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<ExportReport> WriteFolderAsync(
        string folder, Catalogue catalogue, TableOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return WriteFolderAsync(folder, TableSet.Of(catalogue, options), cancellationToken);
    }

    private static async Task<ExportReport> WriteFolderAsync(string folder, TableSet tables, CancellationToken cancellationToken)
    {
        ExportLog log = new();
        foreach ((string path, Export.Steps steps) in Files(folder, tables, log))
        {
            await ReplaceAsync(path, stream => Export.RunAsync(stream, steps, cancellationToken)).ConfigureAwait(false);
        }

        return log.ToReport();
    }

    // The tables, then the descriptor that names them; all notes go to one log.
    private static IEnumerable<(string Path, Export.Steps Steps)> Files(string folder, TableSet tables, ExportLog log) =>
    [
        .. tables.Select(table => (Path.Combine(folder, DataPackageDescriptor.PathOf(table)),
            (Export.Steps)((buffer, _) => CsvWriter.Steps(buffer, log, table, CsvOptions.Data)))),
        (Path.Combine(folder, DescriptorName), (buffer, _) => Descriptor(buffer, tables)),
    ];

    private static IEnumerable<bool> Descriptor(Stream buffer, TableSet tables)
    {
        DataPackageDescriptor.Write(buffer, tables);
        yield return true;
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

    private static async Task ReplaceAsync(string path, Func<Stream, Task> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string part = path + ".part";
        try
        {
            FileStream stream = File.Create(part);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
            }

            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}

using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Text;
using Ilo.Explorer.Commands.Exporting;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Commands;

/// <summary>One side of a comparison.</summary>
/// <param name="Catalogue">What it holds; null where nothing could be read, which has been told.</param>
/// <param name="IsWhole">Whether all of it could be read.</param>
internal sealed record DiffSide(Catalogue? Catalogue, bool IsWhole)
{
    private const string OnePage = "page";

    /// <summary>Reads pages, or a catalogue that was exported.</summary>
    /// <param name="path">A folder or file.</param>
    /// <param name="terminal">Where failures are told.</param>
    /// <param name="options">How pages are read.</param>
    /// <param name="identities">The identifiers of the other side, by which an item with a new title is known.</param>
    /// <param name="kept">The file that keeps identifiers; null where they are made anew.</param>
    /// <param name="waiting">Where is shown how far it has come.</param>
    internal static DiffSide Read(string path, Terminal terminal, PageReaderOptions options, CatalogueIdentities identities, string? kept, Waiting waiting)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            waiting.Begin(pages: 0);
            return new(ReadExported(path, terminal), IsWhole: true);
        }

        // The same page of both sides has the same name, whatever the folder or the file is called: so a new title is known for a change.
        string root = Path.GetFullPath(path.Length == 0 ? "." : path, terminal.WorkingDirectory);
        bool isFolder = Directory.Exists(root);
        PageInputs inputs = PageInputs.Read(
            [path], terminal, options, waiting, file => isFolder && file.Path is not null ? Path.GetRelativePath(root, file.Path) : OnePage);
        Catalogue? catalogue = inputs.Pages.Count == 0 ? null : KeptIdentities.Continue(inputs, terminal, kept, identities, Join);
        return new(catalogue, inputs.Failed == 0);

        Catalogue Join(CatalogueOptions joining)
        {
            Catalogue joined = Catalogue.From(inputs.Pages.Select(page => page.Reading), joining, waiting.Told);
            waiting.Clear();
            return joined;
        }
    }

    private static Catalogue? ReadExported(string path, Terminal terminal)
    {
        List<string> failures = [];
        InputFile? file = InputFiles.Find([path], terminal.WorkingDirectory, failures) is [InputFile first, ..] ? first : null;
        string? failure = failures.Count > 0 ? failures[0] : null;
        if (file is not null && FileReader.Read(file, terminal.In, out failure) is { } json)
        {
            try
            {
                return IloJson.Deserialize<Catalogue>(json);
            }
            catch (JsonException mistake)
            {
                failure = $"{path}: the file is no catalogue ({FileReader.Reason(mistake)}); write it with 'ilo-explorer export --format json'.";
            }
        }

        terminal.Fail(failure!);
        return null;
    }
}

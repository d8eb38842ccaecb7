using System.Text;
using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Commands.Exporting;

/// <summary>The identifiers that were given before, in a file that is kept from one run to the next.</summary>
internal static class KeptIdentities
{
    /// <summary>Joins with the identifiers of the file, where it is there, and writes the file anew where there are others.</summary>
    /// <param name="inputs">The pages, none of which may be the file.</param>
    /// <param name="terminal">Where relative paths begin.</param>
    /// <param name="file">The file.</param>
    /// <param name="first">The identifiers where there is no file yet.</param>
    /// <param name="join">Joins with identifiers.</param>
    internal static Catalogue Continue(PageInputs inputs, Terminal terminal, string file, CatalogueIdentities first, Func<CatalogueOptions, Catalogue> join)
    {
        string path = Path.GetFullPath(file, terminal.WorkingDirectory);
        inputs.RefuseToReplace(path, file, "--identities");
        try
        {
            CatalogueIdentities before = File.Exists(path) ? IloJson.Deserialize<CatalogueIdentities>(File.ReadAllText(path))! : first;
            Catalogue catalogue = join(new() { Identities = before });
            if (catalogue.Identities != before)
            {
                SafeFile.Write(path, stream =>
                {
                    stream.Write(Encoding.UTF8.GetBytes(IloJson.Serialize(catalogue.Identities)));
                    return true;
                });
            }

            return catalogue;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new ExplorerException(ExitCodes.Usage,
                $"{file}: the identities cannot be kept there ({FileReader.Reason(failure)}); name another file with --identities.");
        }
    }
}

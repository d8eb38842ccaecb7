using System.Text;
using System.Text.Json;
using Ilo.Domain;
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
    /// <param name="file">The file; null where none is kept.</param>
    /// <param name="first">The identifiers where there is no file yet, which those of the file must continue.</param>
    /// <param name="join">Joins with identifiers.</param>
    internal static Catalogue Continue(PageInputs inputs, Terminal terminal, string? file, CatalogueIdentities first, Func<CatalogueOptions, Catalogue> join)
    {
        if (file is null)
        {
            return join(new() { Identities = first });
        }

        string path = Path.GetFullPath(file, terminal.WorkingDirectory);
        inputs.RefuseToReplace(path, file, "--identities");
        try
        {
            CatalogueIdentities before = File.Exists(path) ? IloJson.Deserialize<CatalogueIdentities>(File.ReadAllText(path))! : first;
            if (!IsContinued(first, before))
            {
                throw new ExplorerException(
                    ExitCodes.Usage, $"{file}: the identities there do not continue those of the older side; name another file with --identities.");
            }

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

    // No identifier is ever forgotten: one that is not there was given in another run, and those of both mean different things.
    private static bool IsContinued(CatalogueIdentities first, CatalogueIdentities later) =>
        IsContinued(first.Projects, later.Projects) && IsContinued(first.Events, later.Events)
        && IsContinued(first.Articles, later.Articles) && IsContinued(first.Offices, later.Offices);

    private static bool IsContinued(ValueList<ItemIdentity> first, ValueList<ItemIdentity> later) =>
        !first.Select(one => one.Identifier).Except(later.Select(one => one.Identifier)).Any();
}

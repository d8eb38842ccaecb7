namespace Ilo.Domain.Conformance.Pages;

/// <summary>The arguments of the page comparison.</summary>
/// <param name="Folder">The corpus.</param>
/// <param name="Dump">Where each reading is written; null for nowhere.</param>
/// <param name="Must">The pages that must be wholly right.</param>
internal sealed record PagesArguments(string Folder, string? Dump, IReadOnlyList<string> Must)
{
    /// <summary>Reads the arguments.</summary>
    /// <exception cref="UsageException">An option is unknown or lacks its value, or there is not exactly one folder.</exception>
    internal static PagesArguments Parse(IReadOnlyList<string> arguments)
    {
        List<string> folders = [];
        List<string> must = [];
        string? dump = null;
        for (int i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--dump":
                    dump = Value(arguments, ref i);
                    break;
                case "--must":
                    must.Add(Value(arguments, ref i));
                    while (i + 1 < arguments.Count && folders.Count > 0 && !arguments[i + 1].StartsWith('-'))
                    {
                        must.Add(arguments[++i]);
                    }

                    break;
                case ['-', ..] option:
                    throw new UsageException($"There is no option {option}.");
                default:
                    folders.Add(arguments[i]);
                    break;
            }
        }

        return folders is [string folder] ? new(folder, dump, must) : throw new UsageException("Give one folder.");
    }

    private static string Value(IReadOnlyList<string> arguments, ref int i) =>
        ++i < arguments.Count ? arguments[i] : throw new UsageException($"{arguments[i - 1]} needs a value.");
}

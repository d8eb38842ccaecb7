using System.CommandLine;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Commands.Exporting;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Commands;

/// <summary>What a command that works on pages is given.</summary>
/// <param name="Terminal">Where it writes.</param>
/// <param name="Inputs">The pages.</param>
/// <param name="Parsed">The command line.</param>
/// <param name="Json">Whether JSON is asked for.</param>
/// <param name="Arguments">The arguments that name the pages, and the words in front of them.</param>
/// <param name="Identities">The file that keeps the identifiers; null where they are made anew.</param>
/// <param name="Waiting">Where is shown how far reading and joining have come.</param>
internal sealed record Invocation(
    Terminal Terminal, PageInputs Inputs, ParseResult Parsed, bool Json, WordsAndPages Arguments, string? Identities, Waiting Waiting)
{
    /// <summary>Gets all that the pages hold, joined.</summary>
    internal Catalogue Catalogue => field ??= Join();

    /// <summary>Gets how long the joining took; nothing before it is done.</summary>
    internal TimeSpan JoiningTime { get; private set; }

    private Catalogue Join()
    {
        long start = Terminal.Time.GetTimestamp();
        Catalogue catalogue = KeptIdentities.Continue(Inputs, Terminal, Identities, CatalogueIdentities.Empty, Join);
        JoiningTime = Terminal.Time.GetElapsedTime(start);
        return catalogue;
    }

    private Catalogue Join(CatalogueOptions options)
    {
        Catalogue catalogue = Catalogue.From(Inputs.Pages.Select(page => page.Reading), options, Waiting.Told);
        Waiting.Clear();
        return catalogue;
    }
}

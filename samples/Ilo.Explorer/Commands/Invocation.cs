using System.CommandLine;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Commands;

/// <summary>What a command that works on pages is given.</summary>
internal sealed record Invocation(Terminal Terminal, PageInputs Inputs, ParseResult Parsed, bool Json)
{
    /// <summary>Gets all that the pages hold, joined.</summary>
    internal Catalogue Catalogue => field ??= Catalogue.From(Inputs.Pages.Select(page => page.Reading));
}

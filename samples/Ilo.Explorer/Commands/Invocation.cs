using System.CommandLine;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Commands;

/// <summary>What a command that works on pages is given.</summary>
internal sealed record Invocation(Terminal Terminal, PageInputs Inputs, ParseResult Parsed, bool Json);

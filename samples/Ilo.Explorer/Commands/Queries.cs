using Ilo.Domain;
using Ilo.Domain.Diagnostics;

namespace Ilo.Explorer.Commands;

/// <summary>Reads queries of the command line.</summary>
internal static class Queries
{
    /// <summary>Returns the query; what a person should know about it is told on standard error.</summary>
    /// <exception cref="ExplorerException">Part of it could not be read, so that it would find nothing.</exception>
    internal static CatalogueQuery Read(string text, Terminal terminal)
    {
        QueryReading reading = CatalogueQuery.Parse(text);
        foreach (Diagnostic diagnostic in reading.Diagnostics)
        {
            string line = diagnostic.ToString();
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                throw new ExplorerException(ExitCodes.Usage, line);
            }

            terminal.Fail(line);
        }

        return reading.Query;
    }
}

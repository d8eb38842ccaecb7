using System.Text;
using Ilo.Explorer;

// The runtime puts a terminal into application mode, by an escape code, when it is asked for its width; a dumb terminal has no such mode.
if (Terminal.WantsNoEscapeCodes)
{
    Environment.SetEnvironmentVariable("TERM", "dumb");
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ExplorerApp.Run(args, Terminal.OfProcess());

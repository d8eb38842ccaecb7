using System.Runtime.CompilerServices;
using System.Text;
using Ilo.Explorer;

// The runtime puts a terminal into application mode, by an escape code, when it is asked for its width; a dumb terminal has no such mode.
if (Terminal.WantsNoEscapeCodes)
{
    Environment.SetEnvironmentVariable("TERM", "dumb");
}

if (!RuntimeFeature.IsDynamicCodeSupported)
{
    ProcessMemory.ClaimRoom();
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ExplorerApp.Run(args, Terminal.OfProcess());

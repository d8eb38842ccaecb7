using System.Text;
using Ilo.Domain.Conformance;
using Ilo.Domain.Conformance.Knowledge;
using Ilo.Domain.Conformance.Pages;

// The first mode that takes the arguments runs; the last takes any.
IMode[] modes = [new KnowledgeMode(), new TextMode(), new PagesMode()];

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return modes.First(mode => mode.Takes(args)).Run(args, Console.Out);
}
catch (UsageException mistake)
{
    Console.Error.WriteLine(mistake.Message);
    foreach (IMode mode in modes)
    {
        Console.Error.WriteLine($"usage: dotnet run -c Release --project tests/Ilo.Domain.Conformance -- {mode.Usage}");
    }

    return ExitCodes.Usage;
}

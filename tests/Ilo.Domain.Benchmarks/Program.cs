using Ilo.Domain.Benchmarks;
using Ilo.Domain.Benchmarks.Start;

// What the start of other programs is measured beside; nothing else is loaded for it.
switch (args)
{
    case [StartQuickArea.Empty]:
        break;
    case [StartQuickArea.Read, var folder]:
        Benchmarking.Read(folder);
        break;
    default:
        Benchmarking.Run(args);
        break;
}

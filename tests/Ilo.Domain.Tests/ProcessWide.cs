using System.Globalization;

namespace Ilo.Domain.Tests;

/// <summary>Changes the working folder and the culture for one test, which runs alone, and puts both back.</summary>
[CollectionDefinition(nameof(ProcessWide), DisableParallelization = true)]
public sealed class ProcessWide : IDisposable
{
    private readonly string _folder = Directory.GetCurrentDirectory();
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    internal ProcessWide(string folder, CultureInfo culture)
    {
        Directory.SetCurrentDirectory(folder);
        CultureInfo.CurrentCulture = culture;
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_folder);
        CultureInfo.CurrentCulture = _culture;
    }
}

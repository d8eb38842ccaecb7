namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>A folder of pages for one test, and one for what is kept; removed at its end.</summary>
internal sealed class PageFolder : IDisposable
{
    internal PageFolder(params ReadOnlySpan<(string Name, string Text)> files)
    {
        Root = Directory.CreateTempSubdirectory("ilo-web-").FullName;
        Directory.CreateDirectory(Pages);
        foreach ((string name, string text) in files)
        {
            Write(name, text);
        }
    }

    internal string Root { get; }

    internal string Pages => Path.Combine(Root, "pages");

    internal string State => Path.Combine(Root, "state");

    internal string PathOf(string name) => Path.Combine(Pages, name);

    internal void Write(string name, string text)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Returns a page that lists projects, each with its first and last year.</summary>
    internal static string Projects(params ReadOnlySpan<(string Title, int From, int To)> projects)
    {
        StringBuilder text = new("Programmes and projects\n\n");
        int number = 0;
        foreach ((string title, int from, int to) in projects)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  {++number}. {title}\n\n    1 March {from} - 31 October {to}\n\n    It is funded by the European Union and ends child labour.\n\n");
        }

        return text.ToString();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

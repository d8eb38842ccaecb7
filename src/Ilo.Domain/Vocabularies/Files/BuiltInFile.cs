using System.Reflection;
using System.Text;

namespace Ilo.Domain.Vocabularies.Files;

/// <summary>The files inside the assembly.</summary>
internal static class BuiltInFile
{
    internal static VocabularyFile Read(string name)
    {
        Assembly assembly = typeof(BuiltInFile).Assembly;
        using Stream stream = assembly.GetManifestResourceStream($"Ilo.Domain.Vocabularies.Data.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks the resource '{name}'.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(name, Encoding.UTF8.GetString(bytes));
    }
}

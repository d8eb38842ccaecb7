using System.Reflection;

namespace Ilo.Domain.Vocabularies.Files;

/// <summary>The files inside the assembly.</summary>
internal static class BuiltInFile
{
    internal static VocabularyFile Read(string name)
    {
        Assembly assembly = typeof(BuiltInFile).Assembly;
        using Stream stream = assembly.GetManifestResourceStream($"Ilo.Domain.Vocabularies.Data.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks the resource '{name}'.");
        using StreamReader reader = new(stream);
        return new(name, reader.ReadToEnd());
    }
}

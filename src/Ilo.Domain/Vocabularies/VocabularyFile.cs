using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Vocabularies;

/// <summary>A file of a vocabulary.</summary>
/// <remarks>Equal when name and text are.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record VocabularyFile
{
    /// <summary>Makes a file.</summary>
    /// <param name="name">The name that diagnostics print; may be empty.</param>
    /// <param name="text">The whole text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public VocabularyFile(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        Name = name;
        Text = text;
    }

    /// <summary>Gets the name that diagnostics print.</summary>
    public string Name { get; }

    /// <summary>Gets the whole text.</summary>
    public string Text { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

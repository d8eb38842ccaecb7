using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Vocabularies;

/// <summary>The result of loading a vocabulary.</summary>
public sealed class VocabularyReading
{
    internal VocabularyReading(Vocabulary vocabulary, ValueList<Diagnostic> diagnostics)
    {
        Vocabulary = vocabulary;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets the vocabulary of all good rows.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Gets one diagnostic for each mistake, by file and line.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}

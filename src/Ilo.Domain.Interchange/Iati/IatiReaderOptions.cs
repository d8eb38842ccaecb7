using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Interchange.Iati;

/// <summary>How an IATI file is read.</summary>
/// <remarks>Equal when every property is equal, <see cref="Vocabulary"/> by reference. There is no order.</remarks>
public sealed record IatiReaderOptions
{
    /// <summary>Gets the name of the file, for the diagnostics; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string SourceName { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>Gets the vocabulary that donors, partners and themes are found in; null for the built-in one.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>Returns the name of the file.</summary>
    public override string ToString() => SourceName;
}

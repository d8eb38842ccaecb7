using Ilo.Domain.Words;

namespace Ilo.Domain.Vocabularies;

/// <summary>A record of a vocabulary and every name it goes by, the official one first.</summary>
internal sealed record NamedRecord<TRecord>(Id<TRecord> Id, TRecord Record, IReadOnlyList<string> Names, OrganisationRole Role = OrganisationRole.None)
    where TRecord : class
{
    /// <summary>Gets the key of each name, in their order; made when first asked for unless the reading of the row needed them.</summary>
    internal IReadOnlyList<string> Keys { get => field ??= [.. Names.Select(name => NameKey.Of(name))]; init; }
}

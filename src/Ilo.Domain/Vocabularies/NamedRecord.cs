namespace Ilo.Domain.Vocabularies;

/// <summary>A record of a vocabulary and every name it goes by, the official one first.</summary>
internal sealed record NamedRecord<TRecord>(Id<TRecord> Id, TRecord Record, IReadOnlyList<string> Names, OrganisationRole Role = OrganisationRole.None)
    where TRecord : class;

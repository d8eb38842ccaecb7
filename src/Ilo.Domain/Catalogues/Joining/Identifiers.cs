using Ilo.Domain.Catalogues.Identity;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Gives the clusters of one kind their identifiers.</summary>
internal static class Identifiers
{
    /// <param name="records">The record of each cluster; the clusters in the order of their first source.</param>
    /// <param name="sources">The sources of each.</param>
    /// <param name="traits">What is to be known of the kind of record.</param>
    /// <param name="known">The identities that were given before.</param>
    internal static GivenIdentifiers Of<TRecord>(
        IReadOnlyList<TRecord> records, IReadOnlyList<IReadOnlyList<SourceRecord<TRecord>>> sources, RecordTraits<TRecord> traits, ValueList<ItemIdentity> known)
        where TRecord : class =>
        IdentifierGiver.Give(
            [.. records.Select((record, i) => new NewItem(traits.Title(record), traits.Dates(record), new(() => Traces.Of(sources[i], traits))))],
            known, canMove: typeof(TRecord) != typeof(Article));
}

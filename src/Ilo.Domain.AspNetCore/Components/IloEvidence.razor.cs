namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Shows how we know of each donor, partner and theme of a record: the words of the page that it rests on, with a link to the page.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
public sealed partial class IloEvidence<TRecord>
    where TRecord : class, IRecord;

using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json.Tables;

/// <summary>What documents have in common.</summary>
internal static class Documents
{
    /// <summary>Gets the contract of a document's version: a document of another is refused, not half understood.</summary>
    internal static LeafContract<int> Version { get; } = Numbers.Constant(IloJson.SchemaVersion, "the schema version");
}

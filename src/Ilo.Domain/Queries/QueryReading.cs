using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>The result of reading a query: the query, and what a person should know about it.</summary>
/// <remarks>Equal when query and diagnostics are equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class QueryReading : Result
{
    internal QueryReading(CatalogueQuery query)
    {
        Query = Guard.NotNull(query, nameof(Query));
    }

    /// <summary>Gets the query; one in which something could not be read finds nothing.</summary>
    public CatalogueQuery Query { get; }

    /// <summary>Gets the diagnostics, in the order of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; internal init; } = [];

    private protected override object Content => (Query, Diagnostics);

    /// <summary>Returns the query as text.</summary>
    public override string ToString() => Query.ToString();
}

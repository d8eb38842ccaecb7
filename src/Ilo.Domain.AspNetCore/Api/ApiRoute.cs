using Ilo.Domain.AspNetCore.Answers;

namespace Ilo.Domain.AspNetCore.Api;

/// <summary>An address of the API: served by it and described by the OpenAPI document.</summary>
/// <param name="Path">The path below the API's, as a route.</param>
/// <param name="Operation">The operation's name.</param>
/// <param name="Summary">What it does, in words.</param>
/// <param name="Schema">The name of the schema of its answer.</param>
/// <param name="Make">Makes the answer.</param>
internal sealed record ApiRoute(string Path, string Operation, string Summary, string Schema, Func<ApiRequest, Answer> Make)
{
    /// <summary>Gets whether it takes a query.</summary>
    internal bool IsQueried { get; init; }

    /// <summary>Gets whether its path has a key.</summary>
    internal bool HasKey => Path.Contains("{key}", StringComparison.Ordinal);
}

/// <summary>What an answer of the API is made from.</summary>
/// <param name="View">What is shown.</param>
/// <param name="QueryString">The query with its question mark; empty where there is none.</param>
/// <param name="Key">The key in the path; empty where there is none.</param>
internal sealed record ApiRequest(IloView View, string QueryString, string Key)
{
    internal Catalogue Catalogue => View.Catalogue;
}

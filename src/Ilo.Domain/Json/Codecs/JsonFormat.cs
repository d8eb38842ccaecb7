using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json.Codecs;

/// <summary>What the caller's options decide: the names of the properties and what happens to unknown ones. Safe for any number of threads.</summary>
internal sealed class JsonFormat(JsonSerializerOptions options)
{
    /// <summary>How many record codecs there can be.</summary>
    internal const int MaxRecords = 64;

    private readonly JsonNames?[] _names = new JsonNames?[MaxRecords];

    internal JsonNamingPolicy? NamingPolicy { get; } = options.PropertyNamingPolicy;

    internal System.Text.Encodings.Web.JavaScriptEncoder? Encoder { get; } = options.Encoder;

    internal bool IgnoreCase { get; } = options.PropertyNameCaseInsensitive;

    internal bool RejectUnknown { get; } = options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow;

    // Two threads may both make the names: they are equal, and either will do.
    internal JsonNames NamesOf(IRecordContract contract) => _names[contract.Ordinal] ??= new JsonNames(contract, this);
}

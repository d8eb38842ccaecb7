namespace Ilo.Domain.Json.Codecs;

/// <summary>What the JSON of a codec looks like, in the words of JSON Schema.</summary>
/// <param name="Type">The JSON type: object, array, string, number, integer or boolean.</param>
internal sealed record JsonShape(string Type)
{
    /// <summary>Gets the contract of an object.</summary>
    internal IRecordContract? Record { get; init; }

    /// <summary>Gets the contracts of which an object follows one, told apart by its property "type".</summary>
    internal IReadOnlyList<IRecordContract> Kinds { get; init; } = [];

    /// <summary>Gets what an array holds.</summary>
    internal JsonCodec? Item { get; init; }

    /// <summary>Gets the regular expression that a string matches.</summary>
    internal string? Pattern { get; init; }

    /// <summary>Gets the strings of which it is one; empty where it may be any.</summary>
    internal IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Gets the least number.</summary>
    internal int? Minimum { get; init; }

    /// <summary>Gets the only number.</summary>
    internal int? Constant { get; init; }
}

using System.Text.Json.Serialization;

namespace Ilo.Domain.Json;

/// <summary>A property of a JSON document that no record has a place for, kept beside the records.</summary>
/// <remarks>Equal when path and value are equal. There is no order. Documents that are read make them.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class UnknownProperty : Result
{
    internal UnknownProperty(string path, string json)
    {
        Path = path;
        Json = json;
    }

    /// <summary>Gets where it stands, for example <c>$.donors[0].rank</c>; positions are zero-based.</summary>
    public string Path { get; }

    /// <summary>Gets its value as JSON, exactly as it stands in the document.</summary>
    public string Json { get; }

    private protected override object Content => (Path, Json);

    /// <summary>Returns path and value, for example <c>$.donors[0].rank: 3</c>; a long value is cut to 60 characters.</summary>
    public override string ToString() => $"{Path}: {(Json.Length <= 60 ? Json : Json[..60] + "...")}";
}

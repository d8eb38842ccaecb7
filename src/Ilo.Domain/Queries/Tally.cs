using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>How many of something.</summary>
/// <typeparam name="TKey">The kind of thing.</typeparam>
/// <remarks>Equal when key and count are equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class Tally<TKey> : Result
{
    internal Tally(TKey key, long count)
    {
        Key = key;
        Count = count;
    }

    /// <summary>Gets the thing.</summary>
    public TKey Key { get; }

    /// <summary>Gets how many.</summary>
    public long Count { get; }

    private protected override object Content => (Key, Count);

    /// <summary>Returns for example <c>European Union: 730</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}: {Count}");
}

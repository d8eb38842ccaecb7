using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>What to put records in order by; for example <c>RecordOrder.End.Descending</c>.</summary>
/// <remarks>
/// Records without a value come last in either direction. Ties are broken by title in ordinal order and then by identifier, so that the order of
/// given records never depends on how they came. The default value is <see cref="Start"/>.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct RecordOrder
{
    private RecordOrder(RecordOrderKey key, bool isDescending)
    {
        Key = key;
        IsDescending = isDescending;
    }

    /// <summary>Gets the order by first day, earliest first; an article's month or year stands for its first day.</summary>
    public static RecordOrder Start => new(RecordOrderKey.Start, false);

    /// <summary>Gets the order by last day, earliest first; an article's month or year stands for its last day.</summary>
    public static RecordOrder End => new(RecordOrderKey.End, false);

    /// <summary>Gets the order by title, case and accents folded.</summary>
    public static RecordOrder Title => new(RecordOrderKey.Title, false);

    /// <summary>Gets the order of projects by budget: by currency code and in it by amount, smallest first.</summary>
    public static RecordOrder Budget => new(RecordOrderKey.Budget, false);

    /// <summary>Gets the same order from the other end; records without a value stay last.</summary>
    public RecordOrder Descending => new(Key, true);

    /// <summary>Gets whether it runs from the largest to the smallest.</summary>
    public bool IsDescending { get; }

    internal static IEnumerable<string> Names => Enum.GetValues<RecordOrderKey>().Select(Name);

    internal RecordOrderKey Key { get; }

    /// <summary>Returns it as a query prints it, for example <c>-end</c> for the latest last day first.</summary>
    public override string ToString() => (IsDescending ? "-" : "") + Name(Key);

    internal static RecordOrder? Parse(string text)
    {
        bool descending = text.StartsWith('-');
        foreach (RecordOrderKey key in Enum.GetValues<RecordOrderKey>())
        {
            if (text.AsSpan(descending ? 1 : 0).Equals(Name(key), StringComparison.OrdinalIgnoreCase))
            {
                return new(key, descending);
            }
        }

        return null;
    }

    private static string Name(RecordOrderKey key) => key switch
    {
        RecordOrderKey.Start => "start",
        RecordOrderKey.End => "end",
        RecordOrderKey.Title => "title",
        _ => "budget",
    };
}

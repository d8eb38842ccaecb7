using FsCheck.Xunit;

namespace Ilo.Domain.Tests;

/// <summary>A list behaves as the array does that it was made from, but is equal by its elements.</summary>
[Properties(MaxTest = 300, Replay = "20260611,3")]
public sealed class ValueListPropertyTests
{
    [Property]
    public bool Slice_AnyPart_IsThatOfTheArray(int[] items, int from, int to)
    {
        int start = Math.Abs(from % (items.Length + 1));
        int end = start + Math.Abs(to % (items.Length - start + 1));
        return ValueList.Create(items)[start..end] == items[start..end];
    }

    [Property]
    public bool Equals_OfAnyTwo_IsThatOfTheirElements(string[] left, string[] right) =>
        (ValueList.Create(left) == right) == left.SequenceEqual(right) && ValueList.Create(left) == (string[])left.Clone();

    [Property]
    public bool GetHashCode_OfEqualLists_IsTheSame(int[] items) =>
        ValueList.Create(items).GetHashCode() == items.ToValueList().GetHashCode();

    [Property]
    public bool Elements_HoweverReached_AreThoseOfTheArray(int[] items)
    {
        ValueList<int> list = items;
        return list.SequenceEqual(items) && list.AsSpan().SequenceEqual(items) && Enumerable.Range(0, list.Count).All(i => list[i] == items[i]);
    }
}

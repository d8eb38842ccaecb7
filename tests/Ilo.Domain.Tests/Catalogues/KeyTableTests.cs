using System.Runtime.CompilerServices;
using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>The table by which joining finds records and names, beside a dictionary.</summary>
public sealed class KeyTableTests
{
    public static TheoryData<string> Spreads => ["even", "few", "near"];

    [Theory]
    [MemberData(nameof(Spreads))]
    public void AtAndRemove_InAnyOrder_HoldWhatADictionaryHolds(string spread)
    {
        Random random = new(5);
        KeyTable table = new();
        Dictionary<long, object> expected = [];
        for (int i = 0; i < 20_000; i++)
        {
            long key = KeyOf(random, spread);
            if (random.Next(3) == 0)
            {
                table.Remove(key);
                expected.Remove(key);
            }
            else
            {
                expected[key] = table.At(key) = i;
            }
        }

        AssertSame(expected, table, random, spread);
    }

    [Theory]
    [MemberData(nameof(Spreads))]
    public void Fill_KeysOfManyThings_GivesEachKeyItsThingsInOrder(string spread)
    {
        Random random = new(6);
        long[][] keys = [.. Enumerable.Range(0, 3_000).Select(_ => Enumerable.Range(0, random.Next(5)).Select(_ => KeyOf(random, spread)).ToArray())];
        KeyTable table = new();
        table.Fill(keys, static (known, i) => $"{known} {i}", static value => value + ".");
        Dictionary<long, object> expected = [];
        for (int i = 0; i < keys.Length; i++)
        {
            foreach (long key in keys[i])
            {
                expected[key] = $"{expected.GetValueOrDefault(key)} {i}";
            }
        }

        AssertSame(expected.ToDictionary(one => one.Key, one => (object)(one.Value + ".")), table, random, spread);
        table.Clear();
        Assert.All(expected.Keys, key => Assert.False(table.Contains(key)));
    }

    private static void AssertSame(Dictionary<long, object> expected, KeyTable table, Random random, string spread)
    {
        foreach (long key in expected.Keys.Concat(Enumerable.Range(0, 5_000).Select(_ => KeyOf(random, spread))))
        {
            Assert.Equal(expected.ContainsKey(key), table.Contains(key));
            Assert.Equal(expected.ContainsKey(key), !Unsafe.IsNullRef(ref table.Find(key)));
            Assert.Equal(expected.ContainsKey(key), table.TryGet(key, out object? value));
            Assert.Equal(expected.GetValueOrDefault(key), value);
        }
    }

    // Numbers as they are made, so few that most come again, and side by side in one corner, as none would be.
    private static long KeyOf(Random random, string spread) => spread switch
    {
        "even" => random.NextInt64(long.MinValue, long.MaxValue),
        "few" => unchecked(random.Next(2_000) * (long)0x9E3779B97F4A7C15),
        _ => random.Next(3_000),
    };
}

using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Tests.Generators;

namespace Ilo.Domain.Tests;

public sealed class ContentHashTests
{
    private static readonly Config Checks = Config.QuickThrowOnFailure.WithReplay(20_260_611, 3).WithMaxTest(Slow.Cases(200));

    [Fact]
    public void ToId_KnownContent_IsTheHashOfItsBytesInBase32()
    {
        byte[] text = [2 + 1, 0xC3, 0xA9];
        byte[] half = [2 + 2, 0x00, 0xD8];
        byte[] content = [.. text, .. half, 0, 0, 1, 3, 2, 0xC9, 0x01];
        string id = Of(hash => hash.Add("é").Add("\uD800").Add((string?)null).Add((int?)null).Add(0).Add(1).Add(-1).Add(100));
        Assert.Equal(Expected(content), id);
    }

    [Fact]
    public void ToId_NothingAdded_IsTheHashOfNoBytes() => Assert.Equal(Expected([]), Of(hash => hash));

    [Fact]
    public void ToId_LongText_IsTheHashOfItsBytes()
    {
        // Longer than the buffer at first, and than the largest that is kept.
        byte[] content = [0xC1, 0x9A, 0x0C, .. Enumerable.Repeat((byte)'x', 100_000)];
        Assert.Equal(Expected(content), Of(hash => hash.Add(new string('x', 100_000))));
        Assert.Equal(Expected([3, (byte)'a']), Of(hash => hash.Add("a")));
    }

    [Fact]
    public void ToId_DifferentTexts_Differ()
    {
        string?[][] contents =
        [
            [], [null], [""], [null, null], ["", null], ["ab", "c"], ["a", "bc"], ["abc"], ["a\uD800"], ["a\uD801"], ["a\uDC00"], ["a\uFFFD"], ["a?"],
            ["\uD83D\uDE00"], ["\uD83D", "\uDE00"], ["\uDE00\uD83D"], ["a\0"], ["\0a"], ["é"], ["e\u0301"], ["\u00C3\u00A9"],
        ];
        Assert.Equal(contents.Length, contents.Select(texts => Of(hash => texts.Aggregate(hash, (some, text) => some.Add(text)))).Distinct().Count());
    }

    [Fact]
    public void ToId_DifferentNumbers_Differ()
    {
        int?[] numbers = [null, 0, 1, -1, 63, 64, -64, -65, 127, 128, 8191, 8192, int.MaxValue, int.MinValue, int.MinValue + 1];
        Assert.Equal(numbers.Length, numbers.Select(number => Of(hash => hash.Add(number))).Distinct().Count());
    }

    [Fact]
    public void ToId_SameDayNumbersInAnotherCalendar_Differ()
    {
        LocalDate iso = new(2019, 3, 1);
        LocalDate julian = new(2019, 3, 1, CalendarSystem.Julian);
        Assert.NotEqual(Of(hash => hash.Add(new DateInterval(iso, iso))), Of(hash => hash.Add(new DateInterval(julian, julian))));
        Assert.NotEqual(Of(hash => hash.Add((DateInterval?)null)), Of(hash => hash.Add(new DateInterval(iso, iso))));
    }

    [Theory]
    [InlineData("10", "10.00", true)]
    [InlineData("0", "-0.000", true)]
    [InlineData("0.10", "0.1", true)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", true)]
    [InlineData("1.0000000000000000000000000000", "1", true)]
    [InlineData("10", "100", false)]
    [InlineData("10", "-10", false)]
    [InlineData("10", "1.0", false)]
    public void ToId_Amounts_AreTheSameWhereTheyAreEqual(string first, string second, bool same)
    {
        Assert.Equal(same, decimal.Parse(first, CultureInfo.InvariantCulture) == decimal.Parse(second, CultureInfo.InvariantCulture));
        Assert.Equal(same, Amount(first) == Amount(second));
    }

    [Fact]
    public void Start_WithinAnother_LeavesItAlone()
    {
        using ContentHash outer = ContentHash.Start();
        outer.Add("a");
        string inner = Of(hash => hash.Add("b"));
        Assert.Equal(Expected([3, (byte)'b']), inner);
        Assert.Equal(Expected([3, (byte)'a', 5, .. "cd"u8]), outer.Add("cd").ToId<Project>().ToString());
    }

    [Fact]
    public void Id_AnyTwoProjects_IsSharedByEqualOnesAlone() => Prop.ForAll(
        (from first in Generated.Projects
         from second in Generated.Projects
         from how in Gen.Elements(0, 1, 2, 3)
         select (First: first, Second: Mixed(first, second, how))).ToArbitrary(),
        pair => (pair.First == pair.Second) == (pair.First.Id == pair.Second.Id)).Check(Checks);

    [Fact]
    public void Id_ManyThreadsAtOnce_IsOneOfAll()
    {
        Project project = new() { Title = "Safe kilns", Summary = new string('x', 2000) };
        Id<Project> expected = (project with { }).Id;
        Project[] copies = [.. Enumerable.Range(0, 200).Select(_ => project with { })];
        Parallel.For(0, 20_000, i => Assert.Equal(expected, copies[i % copies.Length].Id));
    }

    // What differs is one property, or what stands in two neighbours changes places.
    private static Project Mixed(Project first, Project second, int how) => how switch
    {
        0 => second,
        1 => first with { Label = first.Credit, Credit = first.Label },
        2 => first with { Locations = first.Beneficiaries, Beneficiaries = first.Locations },
        _ => first with { Summary = second.Summary },
    };

    private static string Amount(string amount) =>
        Of(hash => hash.Add(new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), CurrencyCode.Parse("USD", null))));

    private static string Of(Func<ContentHash, ContentHash> add)
    {
        using ContentHash hash = ContentHash.Start();
        return add(hash).ToId<Project>().ToString();
    }

    private static string Expected(byte[] content)
    {
        BigInteger value = new(SHA256.HashData(content).AsSpan(0, 16), isUnsigned: true, isBigEndian: true);
        char[] digits = new char[26];
        for (int i = 25; i >= 0; i--, value /= 32)
        {
            digits[i] = "0123456789abcdefghjkmnpqrstvwxyz"[(int)(value % 32)];
        }

        return new string(digits);
    }
}

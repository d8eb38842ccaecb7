using System.Reflection;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>The public values that have an order: comparing, the four operators and equality say the same.</summary>
public sealed class OrderTests
{
    private static readonly Dictionary<Type, object[]> Ascending = new()
    {
        [typeof(TextSpan)] = [default(TextSpan), new TextSpan(0, 1), new TextSpan(0, 7), new TextSpan(1, 0), new TextSpan(int.MaxValue, 0)],
        [typeof(Id<Donor>)] = [default(Id<Donor>), Id<Donor>.Parse("-", null), Id<Donor>.Parse("0", null), Id<Donor>.Parse("a", null),
            Id<Donor>.Parse("a-b", null), Id<Donor>.Parse("aa", null)],
        [typeof(PartialDate)] = [PartialDate.Parse("2018-12-31", null), PartialDate.Parse("2019-01-01", null), PartialDate.Parse("2019-01", null),
            PartialDate.Parse("2019", null), PartialDate.Parse("2019-01-02", null), PartialDate.Parse("2019-02", null)],
        [typeof(LanguageCode)] = [default(LanguageCode), LanguageCode.English, LanguageCode.Spanish, LanguageCode.French],
        [typeof(CountryCode)] = [default(CountryCode), CountryCode.Parse("nl", null), CountryCode.Parse("NO", null), CountryCode.Parse("PK", null)],
        [typeof(CurrencyCode)] = [default(CurrencyCode), CurrencyCode.Parse("eur", null), CurrencyCode.Parse("USD", null)],
    };

    public static TheoryData<Type> Types =>
        [.. PublicTypes.Of(typeof(Project).Assembly)
            .Where(type => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IComparable<>)) && !type.IsEnum)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Order_AnyTwoValues_IsTheSameByEveryOperator(Type type)
    {
        (Type closed, object[] values) = Ascending.Single(
            pair => pair.Key == type || (type.IsGenericTypeDefinition && pair.Key.IsGenericType && pair.Key.GetGenericTypeDefinition() == type));
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                string pair = $"{closed.Name}: '{values[i]}' and '{values[j]}'";
                int order = (int)closed.GetMethod(nameof(IComparable<>.CompareTo), [closed])!.Invoke(values[i], [values[j]])!;
                Assert.True(Math.Sign(order) == i.CompareTo(j), pair);
                Assert.True(Is(closed, "op_LessThan", values[i], values[j]) == i < j, pair);
                Assert.True(Is(closed, "op_LessThanOrEqual", values[i], values[j]) == i <= j, pair);
                Assert.True(Is(closed, "op_GreaterThan", values[i], values[j]) == i > j, pair);
                Assert.True(Is(closed, "op_GreaterThanOrEqual", values[i], values[j]) == i >= j, pair);
                Assert.True(Is(closed, "op_Equality", values[i], values[j]) == (i == j), pair);
                Assert.True(Is(closed, "op_Inequality", values[i], values[j]) == (i != j), pair);
                Assert.True(values[i].Equals(values[j]) == (i == j), pair);
            }
        }
    }

    private static bool Is(Type type, string name, object left, object right) =>
        (bool)type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type])!.Invoke(null, [left, right])!;
}

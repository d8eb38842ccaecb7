using System.Reflection;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Equality, hash and <c>with</c> of every record type, over generated values and property by property.</summary>
public sealed class RecordEqualityTests
{
    private const int Count = 40;

    public static TheoryData<Type> Types => [.. RecordProperties.Types];

    [Fact]
    public void Nouns_AllHaveAGenerator() => Offenders.AreNone(RecordProperties.Nouns.Except(RecordProperties.Types));

    [Theory]
    [MemberData(nameof(Types))]
    public void Equals_RecordsMadeTwiceOfTheSame_AreEqualInEveryWay(Type type)
    {
        foreach ((object first, object second) in Samples.Of(type, Count).Zip(Samples.Of(type, Count)))
        {
            Assert.True(type.IsValueType || !ReferenceEquals(first, second));
            Assert.True(first.Equals(second) && second.Equals(first), $"{first} is not {second}.");
            Assert.True(Operator(type, "op_Equality", first, second) && !Operator(type, "op_Inequality", first, second));
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
            Assert.Equal(first.ToString(), second.ToString());
            Assert.False(first.Equals(null));
            Assert.False(first.Equals("another type"));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void With_OneProperty_ChangesThatAloneAndEqualityWithIt(Type type)
    {
        IReadOnlyList<object> records = Samples.Of(type, Count);
        foreach (PropertyInfo property in RecordProperties.Settable(type))
        {
            foreach ((object record, object other) in records.Zip(records.Skip(1)))
            {
                object? value = property.GetValue(other);
                object?[] before = Values(type, record);
                object changed = RecordProperties.With(record, property, value);
                Assert.True(before.SequenceEqual(Values(type, record)), $"{property} changed the record that it was copied from.");
                Assert.True(Equals(value, property.GetValue(changed)), $"{property} does not hold what it was given.");
                Assert.Equal(Equals(value, property.GetValue(record)), changed.Equals(record));
                Assert.True(!changed.Equals(record) || changed.GetHashCode() == record.GetHashCode());
                Assert.True(Others(record, property).SequenceEqual(Others(changed, property)), $"{property} changed another property.");
            }
        }
    }

    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(Event))]
    [InlineData(typeof(Office))]
    [InlineData(typeof(Project))]
    public void Id_OfTheSameContent_IsTheSameAndOfAnyOtherIsAnother(Type type)
    {
        PropertyInfo id = type.GetProperty("Id", BindingFlags.NonPublic | BindingFlags.Instance)!;
        Assert.Null(id.SetMethod);
        IReadOnlyList<object> records = Samples.Of(type, Count);
        Assert.Equal(records.Select(id.GetValue), Samples.Of(type, Count).Select(id.GetValue));
        Assert.Equal(records.Distinct().Count(), records.Select(id.GetValue).Distinct().Count());
        foreach (PropertyInfo property in RecordProperties.Settable(type))
        {
            foreach ((object record, object other) in records.Zip(records.Skip(1)))
            {
                object changed = RecordProperties.With(record, property, property.GetValue(other));
                Assert.Equal(changed.Equals(record), Equals(id.GetValue(changed), id.GetValue(record)));
            }
        }
    }

    private static bool Operator(Type type, string name, object left, object right) =>
        (bool)type.GetMethod(name, [type, type])!.Invoke(null, [left, right])!;

    // Compared with Equals: the assertion library would go through the days of an interval one by one.
    private static object?[] Values(Type type, object record) => [.. RecordProperties.Settable(type).Select(property => property.GetValue(record))];

    private static object?[] Others(object record, PropertyInfo property) =>
        [.. RecordProperties.Settable(record.GetType()).Where(other => other.Name != property.Name).Select(other => other.GetValue(record))];
}

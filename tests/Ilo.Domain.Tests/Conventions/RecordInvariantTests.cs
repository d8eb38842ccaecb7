using System.Reflection;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>What no record takes, neither when it is made nor by <c>with</c>.</summary>
public sealed class RecordInvariantTests
{
    private static readonly string[] Refused = ["", " ", "\t\n", "\u00A0", " x", "x ", "x\n"];

    public static TheoryData<Type> Types => [.. RecordProperties.Nouns];

    [Theory]
    [MemberData(nameof(Types))]
    public void With_BlankOrUntrimmedText_IsRefusedByName(Type type)
    {
        object record = Samples.Of(type, 1)[0];
        foreach (PropertyInfo property in RecordProperties.Settable(type))
        {
            foreach (string text in Refused)
            {
                if (property.PropertyType == typeof(string))
                {
                    AssertRefused<ArgumentException>(record, property, text);
                }
                else if (property.PropertyType == typeof(ValueList<string>))
                {
                    AssertRefused<ArgumentException>(record, property, ValueList.Create(["fine", text]));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void With_ValueThatNoEnumHas_IsRefusedByName(Type type)
    {
        object record = Samples.Of(type, 1)[0];
        foreach (PropertyInfo property in RecordProperties.Settable(type))
        {
            Type value = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (value.IsEnum)
            {
                AssertRefused<ArgumentOutOfRangeException>(record, property, Enum.ToObject(value, 1234));
            }
        }
    }

    [Theory]
    [InlineData(typeof(Donor))]
    [InlineData(typeof(Organisation))]
    [InlineData(typeof(Theme))]
    public void With_EmptyId_IsRefusedByName(Type type)
    {
        PropertyInfo id = type.GetProperty("Id")!;
        AssertRefused<ArgumentException>(Samples.Of(type, 1)[0], id, Activator.CreateInstance(id.PropertyType));
    }

    private static void AssertRefused<TException>(object record, PropertyInfo property, object? value)
        where TException : ArgumentException
    {
        TException refusal = Assert.ThrowsAny<TException>(() => RecordProperties.With(record, property, value));
        Assert.Equal(property.Name, refusal.ParamName);
    }
}

using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>A part of an answer, with how much there is in all.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>Equal when every property is equal, the records in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class ResultPage<TRecord> : Result
{
    internal ResultPage(ValueList<TRecord> items, int total, int number, int size)
    {
        Items = items;
        Total = Guard.AtLeast(0, total, nameof(Total));
        Number = Guard.AtLeast(1, number, nameof(Number));
        Size = Guard.AtLeast(1, size, nameof(Size));
    }

    /// <summary>Gets the records of this page, in order.</summary>
    public ValueList<TRecord> Items { get; }

    /// <summary>Gets how many records all pages hold together.</summary>
    public int Total { get; }

    /// <summary>Gets which page it is, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets how many records a full page has, from 1.</summary>
    public int Size { get; }

    /// <summary>Gets how many pages there are; 0 where there is no record.</summary>
    public int PageCount => (int)(((long)Total + Size - 1) / Size);

    private protected override object Content => (Items, Total, Number, Size);

    /// <summary>Returns for example <c>page 2 of 5 (93 in all)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"page {Number} of {PageCount} ({Total} in all)");
}

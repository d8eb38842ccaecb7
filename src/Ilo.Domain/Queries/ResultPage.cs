using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>A part of an answer, with how much there is in all.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>Equal when every property is equal, the records in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record ResultPage<TRecord>
{
    /// <summary>Gets the records of this page, in order.</summary>
    public ValueList<TRecord> Items { get; init; } = [];

    /// <summary>Gets how many records all pages hold together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Total { get; init => field = Guard.AtLeast(0, value); }

    /// <summary>Gets which page it is, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public required int Number { get; init => field = Guard.AtLeast(1, value); }

    /// <summary>Gets how many records a full page has, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public required int Size { get; init => field = Guard.AtLeast(1, value); }

    /// <summary>Gets how many pages there are; 0 where there is no record.</summary>
    public int PageCount => (int)(((long)Total + Size - 1) / Size);

    /// <summary>Returns for example <c>page 2 of 5 (93 in all)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"page {Number} of {PageCount} ({Total} in all)");
}

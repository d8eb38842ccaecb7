namespace Ilo.Domain.Shapes;

/// <summary>A row of a record's table: everything that the library knows of one property, so that nobody lists the properties again.</summary>
/// <param name="name">The property's name.</param>
internal abstract class RecordProperty<TRecord>(string name)
    where TRecord : class
{
    internal string Name { get; } = name;

    /// <summary>Gets whether its words are searched.</summary>
    internal bool IsText { get; init; }

    /// <summary>Gets whether no record is without it.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>Gets what reads it: a function from the record to a value of <see cref="ValueType"/>.</summary>
    internal abstract Delegate Getter { get; }

    /// <summary>Gets the type of its values.</summary>
    internal abstract Type ValueType { get; }

    /// <summary>Gets whether a value is a list, which may hold something twice.</summary>
    internal abstract bool IsList { get; }

    /// <summary>Returns the value, for whoever has no use for its type.</summary>
    internal abstract object? ValueOf(TRecord record);

    /// <summary>Returns whether the record says something here: an absent text, an empty list and the value that stands for nothing do not.</summary>
    internal abstract bool IsGiven(TRecord record);

    internal abstract bool AreEqual(TRecord left, TRecord right);

    /// <summary>Returns the value in words, the same in every culture; null where nothing is given.</summary>
    internal abstract string? Show(TRecord record);

    /// <summary>Returns the texts that the value is made of, in order; empty where it is none.</summary>
    internal abstract IEnumerable<string> TextsOf(TRecord record);

    internal abstract void AddTo(ContentHash hash, TRecord record);

    /// <summary>Returns a record with the value that others give together.</summary>
    /// <param name="onto">The record that is copied.</param>
    /// <param name="records">The others; of values given equally often the first one's wins.</param>
    /// <param name="givers">Gets the zero-based positions of those that gave the value.</param>
    internal abstract TRecord Unite(TRecord onto, TRecord[] records, ICollection<int> givers);

    /// <summary>Returns a record with this value of another.</summary>
    internal abstract TRecord Copy(TRecord from, TRecord onto);
}

/// <summary>A row whose values are of a known type.</summary>
internal sealed class RecordProperty<TRecord, TValue>(string name, Func<TRecord, TValue> get, Func<TRecord, TValue, TRecord> set, ValueShape<TValue> shape)
    : RecordProperty<TRecord>(name)
    where TRecord : class
{
    internal override Type ValueType => typeof(TValue);

    internal override Delegate Getter => get;

    internal override bool IsList { get; } = typeof(TValue).IsGenericType && typeof(TValue).GetGenericTypeDefinition() == typeof(ValueList<>);

    internal TValue Get(TRecord record) => get(record);

    internal TRecord Set(TRecord record, TValue value) =>
        EqualityComparer<TValue>.Default.Equals(get(record), value) ? record : set(record, value);

    internal override object? ValueOf(TRecord record) => get(record);

    internal override bool IsGiven(TRecord record) => shape.IsGiven(get(record));

    internal override bool AreEqual(TRecord left, TRecord right) => EqualityComparer<TValue>.Default.Equals(get(left), get(right));

    internal override string? Show(TRecord record) => shape.Show(get(record));

    internal override IEnumerable<string> TextsOf(TRecord record) => shape.TextsOf(get(record));

    internal override void AddTo(ContentHash hash, TRecord record) => shape.AddTo(hash, get(record));

    internal override TRecord Unite(TRecord onto, TRecord[] records, ICollection<int> givers)
    {
        TValue[] values = new TValue[records.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = get(records[i]);
        }

        return Set(onto, shape.Unite(values, givers));
    }

    internal override TRecord Copy(TRecord from, TRecord onto) => Set(onto, get(from));
}

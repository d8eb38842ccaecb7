namespace Ilo.Domain.Interchange.Tables;

/// <summary>What the cells of a column are.</summary>
public enum TableColumnType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="ValueList{T}"/> of texts, never empty: a list in Parquet; in CSV, which has none, the texts with a blank between them.</summary>
    Texts,

    /// <summary>An <see cref="int"/>.</summary>
    WholeNumber,

    /// <summary>A <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A <see cref="NodaTime.LocalDate"/> in the ISO calendar.</summary>
    Day,

    /// <summary>A <see cref="bool"/>.</summary>
    Truth,
}

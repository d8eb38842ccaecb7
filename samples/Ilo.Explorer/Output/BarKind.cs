namespace Ilo.Explorer.Output;

/// <summary>What a bar stands for.</summary>
internal enum BarKind
{
    /// <summary>One value.</summary>
    Value,

    /// <summary>That there is no value: drawn light.</summary>
    None,

    /// <summary>Several values together, which no bar compares with one: the number alone.</summary>
    Others,
}

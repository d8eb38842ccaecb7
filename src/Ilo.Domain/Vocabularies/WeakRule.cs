namespace Ilo.Domain.Vocabularies;

/// <summary>What a weak name needs in order to count.</summary>
internal enum WeakRule
{
    /// <summary>Nothing: the name is not weak.</summary>
    None = 0,

    /// <summary><c>case</c>: letter by letter as the vocabulary prints it.</summary>
    Case,

    /// <summary><c>name</c>: a funding or partner phrase around it.</summary>
    Name,

    /// <summary><c>demonym</c>: a funding or partner phrase around it, and a word for a government or for money beside it.</summary>
    Demonym,

    /// <summary><c>english</c>: an English text; means something else in French and Spanish.</summary>
    English,

    /// <summary><c>country</c>: a text that names the organisation's country.</summary>
    Country,
}

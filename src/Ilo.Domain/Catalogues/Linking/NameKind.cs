namespace Ilo.Domain.Catalogues.Linking;

/// <summary>By what a project is found in the texts of others.</summary>
internal enum NameKind
{
    /// <summary>The words of its title.</summary>
    Title,

    /// <summary>The first four of them.</summary>
    TitleStart,

    /// <summary>A short name.</summary>
    Name,

    /// <summary>A printed acronym.</summary>
    Acronym,

    /// <summary>The first four initials of a title without an acronym.</summary>
    Initials,

    /// <summary>The first two words of the title that say something.</summary>
    Opening,

    /// <summary>Four neighbouring words of the title.</summary>
    Run,

    /// <summary>The name of its own page.</summary>
    Page,
}

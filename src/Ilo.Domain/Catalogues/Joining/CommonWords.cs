namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Words that tell texts apart badly, in English, French and Spanish.</summary>
internal static class CommonWords
{
    internal static readonly string[] Stop =
    [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on", "or", "s", "that", "the", "their", "this", "to", "with",
        "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "par", "pour", "sur", "un", "une",
        "al", "con", "del", "el", "las", "los", "para", "por", "una", "y",
    ];

    internal static readonly string[] Project =
    [
        "project", "programme", "program", "initiative", "projet", "proyecto", "programa", "iniciativa",
    ];

    internal static readonly string[] TitleNoise =
    [
        "ilo", "oit", "through", "towards", "toward", "via",
        "promoting", "promotion", "strengthening", "supporting", "support", "improving", "improvement", "enhancing", "developing", "building",
        "advancing", "achieving", "fostering", "accelerating", "implementing", "implementation", "sustaining",
        "promouvoir", "renforcer", "renforcement", "appui", "soutien", "ameliorer", "developper",
        "promover", "fortalecer", "fortalecimiento", "apoyo", "mejorar", "desarrollar",
    ];
}

namespace Ilo.Domain.Interchange.Iati.Writing;

/// <summary>What a section describes, as the code list DescriptionType numbers it, by the words of its heading.</summary>
internal static class SectionKind
{
    internal const string General = "1";
    internal const string Objectives = "2";
    internal const string TargetGroups = "3";
    internal const string Other = "4";

    // In English, French and Spanish; without accents and in lower case, as beginnings of words.
    private static readonly string[] ObjectiveWords = ["objectiv", "objectif", "objetiv", "goal", "goals", "aim", "aims", "purpose", "buts", "finalite",
        "finalidad", "le but"];

    // A French word that opens a heading; inside one it is an English conjunction.
    private const string Aim = " but ";
    private static readonly string[] TargetWords = ["beneficiar", "beneficiaire", "target group", "target population", "groupe cible",
        "groupes cibles", "public cible", "grupo destinatario", "grupos destinatarios", "poblacion destinataria", "poblacion beneficiaria"];

    internal static string Of(Section section)
    {
        if (section.Heading is not { } heading)
        {
            return Other;
        }

        string words = " " + Fold(heading) + " ";
        return TargetWords.Any(word => words.Contains(" " + word, StringComparison.Ordinal)) ? TargetGroups
            : words.StartsWith(Aim, StringComparison.Ordinal) || ObjectiveWords.Any(word => IsIn(words, word)) ? Objectives
            : Other;
    }

    // A short word counts as a whole; a stem as the beginning of one.
    private static bool IsIn(string words, string word) => words.Contains(word.Length <= 4 ? $" {word} " : " " + word, StringComparison.Ordinal);

    private static string Fold(string text) => string.Concat(text.Select(c => LetterFolder.IsWordChar(c) && !char.IsDigit(c) ? LetterFolder.Fold(c) : " "));
}

using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Names;

/// <summary>The small words inside French and Spanish names: "Confédération générale du travail", "ministère de l'Emploi".</summary>
internal static class RomanceName
{
    private const int LongestJoint = 4;
    private const int LongestEnding = 6;

    /// <summary>Tells whether a name begins with a small "ministère" or "ministerio", a capital somewhere behind it.</summary>
    internal static bool StartsSmall(Scan scan, int at)
    {
        if (!scan.Is(at, WordClass.Ministry) || scan.IsCapital(at) || !scan.Is(at, WordClass.SmallMinistry) || scan.HitOver(at) is not null)
        {
            return false;
        }

        int name = at + 1;
        while (name < at + LongestJoint && (IsJoint(scan, name) || IsAdjective(scan, name)))
        {
            name++;
        }

        return name > at + 1 && scan.IsCapital(name) && scan.HitAt(name) is null;
    }

    /// <summary>Tells whether the word at a token begins names that go on in small letters.</summary>
    internal static bool HasHead(Scan scan, int at) =>
        scan.Language != LanguageCode.English && (scan.Is(at, WordClass.Body) || scan.Is(at, WordClass.Ministry));

    /// <summary>Returns the token behind an adjective or behind "de" and a noun; null where none stands there.</summary>
    internal static int? PartFrom(Scan scan, int at, bool headed)
    {
        if (IsAdjective(scan, at))
        {
            return at + 1;
        }

        // "inter-patronal".
        if (scan.IsWord(at + 1) && scan.Tokens[at + 1].Joined && IsAdjective(scan, at + 1) && !scan.IsCapital(at) && scan.HitAt(at) is null)
        {
            return at + 2;
        }

        // "et d'industrie" goes on behind a noun; "et la Fédération", "et le BIT" do not.
        int noun = at;
        bool and = scan.Is(at, WordClass.And);
        if (and && !(headed && scan.Is(at + 1, WordClass.Genitive)))
        {
            return null;
        }

        noun += and ? 1 : 0;

        // "Agence nationale pour l'emploi": straight behind the head.
        bool purpose = !and && !headed && scan.Is(at, WordClass.Purpose) && scan.Is(at + 1, WordClass.Article);
        noun += purpose ? 2 : 0;
        while (noun < at + LongestJoint && IsJoint(scan, noun))
        {
            noun++;
        }

        return noun > at && IsNoun(scan, noun) && !(and && scan.Is(noun, WordClass.Ministry)) ? noun + 1 : null;
    }

    private static bool IsNoun(Scan scan, int at) =>
        scan.IsWord(at) && scan.HitAt(at) is null && !scan.IsNumber(at) && scan.Tokens[at].Length > 2
        && !(scan.Is(at, WordClass.Auxiliary) || scan.Is(at, WordClass.PartnerVerb) || scan.Is(at, WordClass.Relative) || scan.Is(at, WordClass.Place)
            || scan.Is(at, WordClass.ProjectNoun) || scan.Is(at, WordClass.Definite));

    private static bool IsJoint(Scan scan, int at) =>
        scan.IsWord(at) && scan.HitAt(at) is null && !scan.IsCapital(at)
            && (scan.Is(at, WordClass.Genitive) || (scan.Is(at - 1, WordClass.Genitive) && scan.Is(at, WordClass.Article)));

    private static bool IsAdjective(Scan scan, int at)
    {
        if (!scan.IsWord(at) || scan.IsCapital(at) || scan.HitAt(at) is not null
            || (scan.Is(at, WordClass.PartnerVerb) || scan.Is(at, WordClass.Auxiliary) || scan.Is(at, WordClass.Adverb) || scan.Is(at, WordClass.Activity)
            || scan.Is(at, WordClass.ProjectNoun)))
        {
            return false;
        }

        return (scan.Language == LanguageCode.French && EndsIn(scan, at, WordClass.FrenchAdjective))
            || (scan.Language == LanguageCode.Spanish && EndsIn(scan, at, WordClass.SpanishAdjective));
    }

    /// <summary>Tells whether a word ends in one of the endings that a class holds.</summary>
    internal static bool EndsIn(Scan scan, int at, WordClass endings)
    {
        string word = WordFolder.Fold(scan.WordAt(at));
        for (int ending = 2; ending <= LongestEnding && ending + 1 < word.Length; ending++)
        {
            if (scan.Tables.Classes.Is(scan.Tables.Lexicon.Find(word.AsSpan(word.Length - ending)), endings))
            {
                return true;
            }
        }

        return false;
    }
}

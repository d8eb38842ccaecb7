using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Names;

/// <summary>The small words inside French and Spanish names: "Confédération générale du travail", "ministère de l'Emploi".</summary>
internal static class RomanceName
{
    private const int LongestJoint = 4;

    /// <summary>Tells whether a name begins with a small "ministère" or "ministerio", a capital somewhere behind it.</summary>
    internal static bool StartsSmall(Scan scan, int at)
    {
        if (!scan.Is(at, WordClass.Ministry) || scan.IsCapital(at) || !scan.WordAt(at).StartsWith("minist", StringComparison.Ordinal)
            || scan.HitOver(at) is not null)
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
        if (and && !(headed && scan.IsWord(at + 1) && IsOf(scan.WordAt(at + 1))))
        {
            return null;
        }

        noun += and ? 1 : 0;

        // "Agence nationale pour l'emploi": straight behind the head.
        bool purpose = !and && !headed && scan.IsWord(at) && scan.WordAt(at) is "pour" or "para" && scan.IsWord(at + 1)
            && scan.WordAt(at + 1) is "l" or "la" or "le" or "les" or "el" or "los";
        noun += purpose ? 2 : 0;
        while (noun < at + LongestJoint && IsJoint(scan, noun))
        {
            noun++;
        }

        return noun > at && IsNoun(scan, noun) && !(and && scan.Is(noun, WordClass.Ministry)) ? noun + 1 : null;
    }

    private static bool IsNoun(Scan scan, int at) =>
        scan.IsWord(at) && scan.HitAt(at) is null && !scan.IsNumber(at) && scan.Tokens[at].Length > 2 && true
        && !(scan.Is(at, WordClass.Auxiliary) || scan.Is(at, WordClass.PartnerVerb) || scan.Is(at, WordClass.Relative) || scan.Is(at, WordClass.Place)
            || scan.Is(at, WordClass.ProjectNoun) || scan.Is(at, WordClass.Definite));

    private static bool IsJoint(Scan scan, int at) =>
        scan.IsWord(at) && scan.HitAt(at) is null && !scan.IsCapital(at)
            && (IsOf(scan.WordAt(at))
            || (IsOf(scan.IsWord(at - 1) ? scan.WordAt(at - 1) : default) && scan.WordAt(at) is "la" or "l" or "el" or "los" or "las" or "les"));

    private static bool IsOf(ReadOnlySpan<char> word) => word is "de" or "du" or "des" or "d" or "del" or "contra" or "contre";

    private static bool IsAdjective(Scan scan, int at)
    {
        if (!scan.IsWord(at) || scan.IsCapital(at) || scan.HitAt(at) is not null
            || (scan.Is(at, WordClass.PartnerVerb) || scan.Is(at, WordClass.Auxiliary) || scan.Is(at, WordClass.Adverb) || scan.Is(at, WordClass.Activity)
            || scan.Is(at, WordClass.ProjectNoun)))
        {
            return false;
        }

        ReadOnlySpan<char> word = scan.WordAt(at);
        if (scan.Language == LanguageCode.French)
        {
            return EndsIn(word, FrenchEndings);
        }

        return scan.Language == LanguageCode.Spanish && EndsIn(word, SpanishEndings);
    }

    private static bool EndsIn(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] FrenchEndings =
        ["al", "ale", "aux", "ales", "ique", "iques", "aire", "aires", "el", "elle", "els", "elles", "ière", "ières", "ive", "ives", "ien", "ienne", "iens",
            "iennes",
         "ain", "aine", "ais", "aise", "aises", "ois", "oise", "oises", "ées", "gère", "gères", "rieur", "rieure", "civile", "rural", "rurale", "libre",
             "libres", "unie", "unies"];

    private static readonly string[] SpanishEndings =
        ["al", "ales", "ico", "ica", "icos", "icas", "ario", "aria", "arios", "arias", "ivo", "iva", "ivos", "ivas", "ano", "ana", "anos", "anas", "ense",
            "enses", "eño", "eña",
         "iores", "ior", "rural", "civil", "libre"];
}

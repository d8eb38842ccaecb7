using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Dates;

/// <summary>Finds a word of any language without allocating: case and accents are folded away and the letters packed into a number.</summary>
internal static class DateWordIndex
{
    /// <summary>The most letters that fit the key, five bits each.</summary>
    internal const int MaxLetters = 12;

    /// <summary>What the first word of a date line does.</summary>
    internal const DateWordRoles LineOpeners =
        DateWordRoles.Month | DateWordRoles.Weekday | DateWordRoles.Opener | DateWordRoles.Article | DateWordRoles.First | DateWordRoles.DayNoun;

    // U+00C0 to U+00FF without their accents; a blank is no letter of a date word.
    private const string Latin1 = "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy y";

    // What Fold gives for the characters of Latin-1; the tables below are made with it.
    private static readonly byte[] Folded = [.. Enumerable.Range(0, 256).Select(static c => (byte)FoldOne((char)c))];

    private static readonly Dictionary<ulong, DateWord> Words = Build();
    private static readonly DateWordTable Table = new(Words);
    private static readonly uint[] Beginnings = BuildBeginnings();

    // What the words can do that begin with two letters, five bits each; the second is 0 for a word of one.
    private static readonly DateWordRoles[] RolesByLetters = BuildRoles();

    internal static bool TryGet(ulong key, out DateWord word) => Table.TryGet(key, out word);

    /// <summary>Returns 1 to 26 for a letter of the basic alphabet in either case, accent dropped; 0 for anything else.</summary>
    internal static int Fold(char c) => c < 256 ? Folded[c] : 0;

    /// <summary>Returns what a word can do that begins with two letters, as <see cref="Fold"/> gives them; the second is 0 for a word of one.</summary>
    internal static DateWordRoles RolesOf(int first, int second) => RolesByLetters[(first << 5) | second];

    private static int FoldOne(char c)
    {
        int letter = (c | 0x20) - 'a';
        if ((uint)letter < 26 && c < 128)
        {
            return letter + 1;
        }

        return (uint)(c - 0xC0) < 64 && Latin1[c - 0xC0] is var plain and not ' ' ? plain - 'a' + 1 : 0;
    }

    internal static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    internal static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Returns whether a word that opens a date line can begin here: the cheap test that most lines fail.</summary>
    internal static bool CanOpen(char first, char second, char third)
    {
        if (IsApostrophe(second))
        {
            // "d'avril"
            return Fold(first) != 0;
        }

        int beginning = (Fold(first) << 10) | (Fold(second) << 5) | Fold(third);
        return beginning >= 1 << 10
            && ((Beginnings[beginning >> 5] & (1u << (beginning & 31))) != 0 || IsCombiningMark(second) || IsCombiningMark(third));
    }

    private static Dictionary<ulong, DateWord> Build()
    {
        Dictionary<ulong, DateWord> index = [];
        foreach (LanguageWords words in LanguageWords.All)
        {
            for (int month = 1; month <= 12; month++)
            {
                Add(index, words.Months[month - 1], MonthWord(DateWordRoles.Month | DateWordRoles.FullMonth, month, words.Set));
                foreach (string name in words.ShortMonths[month - 1])
                {
                    Add(index, name, MonthWord(DateWordRoles.Month, month, words.Set));
                }
            }

            for (int day = 1; day <= words.Weekdays.Length; day++)
            {
                foreach (string name in words.Weekdays[day - 1])
                {
                    Add(index, name, new(DateWordRoles.Weekday, 0, LanguageSet.None, words.Set, (byte)day, WeekdayLanguages: words.Set));
                }
            }

            AddAll(index, words.WeekdayEndings, DateWordRoles.WeekdayEnding, words.Set);
            AddAll(index, words.Clocks, DateWordRoles.Clock, words.Set);
            AddAll(index, words.Firsts, DateWordRoles.First, words.Set);
            AddAll(index, words.DayNouns, DateWordRoles.DayNoun, words.Set);
            AddAll(index, [.. words.PeriodWords, .. words.Bounds], DateWordRoles.Period, words.Set);
            AddAll(index, words.Ordinals, DateWordRoles.Ordinal, words.Set);
            AddAll(index, words.Ofs, DateWordRoles.Of, words.Set);
            AddAll(index, words.Tos, DateWordRoles.To, words.Set);
            AddAll(index, words.Ands, DateWordRoles.And, words.Set);
            AddAll(index, words.Ors, DateWordRoles.Or, words.Set);
            AddAll(index, words.DateOpeners, DateWordRoles.Opener, words.Set);
            AddAll(index, words.Articles, DateWordRoles.Article, words.Set);
            AddAll(index, words.Ats, DateWordRoles.At, words.Set);
            AddAll(index, words.ClockUnits, DateWordRoles.Hour, words.Set);
        }

        AddGerman(index);
        return index;
    }

    // In the place behind the known languages, and nothing that one of these has: their dates tell a page's language.
    private static void AddGerman(Dictionary<ulong, DateWord> index)
    {
        const LanguageSet german = (LanguageSet)(1 << 7);
        Dictionary<ulong, DateWord> own = [];
        foreach ((int month, string name) in GermanDates.Months.Select(static (name, month) => (month + 1, name)).Concat(GermanDates.OtherMonths))
        {
            Add(own, name, MonthWord(DateWordRoles.Month | DateWordRoles.FullMonth, month, german));
        }

        foreach ((int month, string name) in GermanDates.ShortMonths)
        {
            Add(own, name, MonthWord(DateWordRoles.Month, month, german));
        }

        foreach ((int day, string[] names) in GermanDates.Weekdays.Index())
        {
            foreach (string name in names)
            {
                Add(own, name, new(DateWordRoles.Weekday, 0, LanguageSet.None, german, (byte)(day + 1), WeekdayLanguages: german));
            }
        }

        AddAll(own, GermanDates.Tos, DateWordRoles.To, german);
        AddAll(own, GermanDates.Ands, DateWordRoles.And, german);
        AddAll(own, GermanDates.Ors, DateWordRoles.Or, german);
        AddAll(own, GermanDates.Openers, DateWordRoles.Opener, german);
        AddAll(own, GermanDates.Articles, DateWordRoles.Article, german);
        AddAll(own, GermanDates.ClockUnits, DateWordRoles.Hour, german);
        AddAll(own, [.. GermanDates.PeriodWords, .. GermanDates.GoingOn], DateWordRoles.Period, german);
        foreach ((ulong key, DateWord word) in own)
        {
            if (index.TryAdd(key, word))
            {
                continue;
            }

            // "Do., 3. Juni": a word of another language too.
            DateWord known = index[key];
            index[key] = word.Weekday != 0
                ? known.JoinedWith(word with { OtherLanguages = LanguageSet.None })
                : known with { NameLanguages = known.NameLanguages | word.NameLanguages };
        }
    }

    // A phrase such as "to be confirmed" is known by its words: on a line that speaks of time alone, that is enough.
    private static DateWord MonthWord(DateWordRoles roles, int month, LanguageSet language) => new(roles, (byte)month, language, LanguageSet.None, 0, language);

    private static void AddAll(Dictionary<ulong, DateWord> index, string[] words, DateWordRoles role, LanguageSet language)
    {
        foreach (string word in words)
        {
            Add(index, word, new(role, 0, LanguageSet.None, language));
        }
    }

    private static void Add(Dictionary<ulong, DateWord> index, string text, DateWord word)
    {
        ulong key = KeyOf(text);
        index[key] = index.TryGetValue(key, out DateWord known) ? known.JoinedWith(word) : word;
    }

    private static ulong KeyOf(string text)
    {
        ulong key = 0;
        foreach (char c in text)
        {
            key = (key << 5) | (uint)Fold(c);
        }

        return key;
    }

    private static DateWordRoles[] BuildRoles()
    {
        DateWordRoles[] roles = new DateWordRoles[1 << 10];
        foreach ((ulong word, DateWord found) in Words)
        {
            ulong key = word;
            while (key >= 1 << 10)
            {
                key >>= 5;
            }

            roles[key < 1 << 5 ? key << 5 : key] |= found.Roles;
        }

        return roles;
    }

    // One bit for each three letters that a word can begin with; the third is 0 for a word of two.
    private static uint[] BuildBeginnings()
    {
        uint[] beginnings = new uint[1 << 10];
        foreach ((ulong word, DateWord found) in Words)
        {
            ulong key = word;
            while (key >= 1 << 15)
            {
                key >>= 5;
            }

            key <<= key < 1 << 10 ? 5 : 0;
            if (found.Is(LineOpeners))
            {
                beginnings[key >> 5] |= 1u << (int)(key & 31);
            }
        }

        return beginnings;
    }
}

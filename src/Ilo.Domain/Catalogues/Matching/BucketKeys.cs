namespace Ilo.Domain.Catalogues.Matching;

/// <summary>The buckets that records of each kind are in.</summary>
internal sealed class BucketKeys(WordTable table)
{
    private const int ByTitle = 1;
    private const int ByWord = 2;
    private const int ByAcronym = 3;
    private const int ByCode = 4;
    private const int ByWordAndDay = 5;
    private const int ByDays = 6;

    /// <summary>Returns the bucket of a word of a project's title.</summary>
    internal static long OfWord(int stem) => StemHash.Of(ByWord, [stem]);

    /// <summary>Returns the bucket of the words of a title, in order.</summary>
    /// <param name="titleHash">The number that titles with these words share.</param>
    internal static long OfTitle(long titleHash) => StemHash.Of(ByTitle, [(int)titleHash, (int)(titleHash >> 32)]);

    internal long[] OfProject(Features one)
    {
        long[] keys = new long[1 + one.TitleStems.Length + one.Acronyms.Length + (one.Dates is null ? 0 : 1) + (one.Code is null ? 0 : 1)];
        int at = 0;
        keys[at++] = OfTitle(one.TitleHash);
        foreach (int stem in one.TitleStems)
        {
            keys[at++] = OfWord(stem);
        }

        foreach (string acronym in one.Acronyms)
        {
            keys[at++] = StemHash.Of(ByAcronym, [table.Number(acronym)]);
        }

        if (one.Dates is { } dates)
        {
            keys[at++] = StemHash.Of(ByDays, [DayArithmetic.NumberOf(dates.Start), DayArithmetic.NumberOf(dates.End)]);
        }

        if (one.Code is { } code)
        {
            keys[at] = StemHash.Of(ByCode, [table.Number(code)]);
        }

        return keys;
    }

    internal static long[] OfItem(Features one)
    {
        long[] keys = new long[1 + (one.Dates is null ? 0 : one.TitleStems.Length)];
        keys[0] = OfTitle(one.TitleHash);
        if (one.Dates is { } dates)
        {
            int day = DayArithmetic.NumberOf(dates.Start);
            for (int i = 0; i < one.TitleStems.Length; i++)
            {
                keys[i + 1] = StemHash.Of(ByWordAndDay, [one.TitleStems[i], day]);
            }
        }

        return keys;
    }
}

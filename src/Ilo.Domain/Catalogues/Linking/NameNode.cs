using Ilo.Domain.Catalogues.Matching;
using NodaTime;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>One name of projects that have no entry, and the items that give it.</summary>
internal sealed class NameNode(string key, int[] stems, string? acronym)
{
    /// <summary>Gets the name's stems in words, or the acronym: what distinguishes it, whatever the order of input.</summary>
    internal string Key { get; } = key;

    internal int[] Stems { get; } = stems;

    internal int[] StemSet { get; } = Matching.StemSet.Of<int>([.. stems]);

    internal string? Acronym { get; } = acronym;

    internal List<NamedItem> Items { get; } = [];

    internal DateInterval? Dates { get; private set; }

    internal void Add(NamedItem item)
    {
        Items.Add(item);
        Dates = DateAgreement.Hull(Dates, item.Date);
    }

    internal bool IsWithin(int days, NameNode other) => other.Dates is null || IsWithin(days, other.Dates);

    internal bool IsWithin(int days, DateInterval other) =>
        Dates is null || (DayArithmetic.PlusDays(Dates.Start, -days) <= other.End && DayArithmetic.PlusDays(other.Start, -days) <= Dates.End);
}

namespace Ilo.Domain.Recognition.Texts;

/// <summary>A list of names.</summary>
/// <param name="Items">The names in it, in order.</param>
/// <param name="End">The token behind it.</param>
internal sealed record NameList(ListedName[] Items, int End)
{
    /// <summary>Gets whether the ILO is among the names.</summary>
    internal bool HasIlo => Array.Exists(Items, static item => item.Party is { IsIlo: true });

    /// <summary>Gets all names but the last.</summary>
    internal NameList WithoutLast() => new(Items[..^1], Items[^2].End);

    /// <summary>Gets the first names, up to the first comma: what follows is the subject of the sentence.</summary>
    internal NameList ToComma()
    {
        int comma = Items.Skip(1).TakeWhile(item => !item.AfterComma).Count() + 1;
        return comma < Items.Length ? new([.. Items.Take(comma)], Items[comma - 1].End) : this;
    }
}

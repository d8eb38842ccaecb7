namespace Ilo.Explorer.Output.Lists;

/// <summary>A column of a table for people.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="IsNumber">Whether its values stand to the right.</param>
/// <param name="Breaks">Whether its values may be broken into lines.</param>
/// <param name="Widest">How many cells its heading and its widest value take.</param>
internal sealed record TableColumn(string Heading, bool IsNumber, bool Breaks, int Widest)
{
    // Narrower than this, what may be broken is a column of words.
    private const int Narrow = 16;

    /// <summary>Gets how many cells it needs.</summary>
    internal int Least => Breaks ? Math.Max(Paint.Cells(Heading), Math.Min(Narrow, Widest)) : Widest;
}

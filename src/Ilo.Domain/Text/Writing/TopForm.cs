namespace Ilo.Domain.Text.Writing;

/// <summary>How the title and the introduction of a page are laid out.</summary>
/// <param name="TwoTitles">Whether the title is printed twice, as many pages do: then what follows is neither title nor heading.</param>
/// <param name="Tight">Whether the introduction stands right below the title.</param>
/// <param name="Point">Whether the introduction stands behind a bullet, which no heading does.</param>
/// <param name="FirstWords">How many words of the introduction stand on its first line: 0 for all, -1 for the first sentence.</param>
internal readonly record struct TopForm(bool TwoTitles, bool Tight, bool Point, int FirstWords)
{
    private static readonly TopForm[] Common =
    [
        new(false, false, false, 0),
        new(false, true, false, 0),
        new(true, false, false, 0),
        new(true, true, false, 0),
    ];

    internal static readonly TopForm[] OfList = [.. Common, new(false, false, true, 0), new(true, false, true, 0), .. Broken(-1), .. Broken(1), .. Broken(2)];

    // The words of the first line tell what a page about one thing is about.
    internal static readonly TopForm[] OfDetail = [.. Common, .. Broken(-1), .. Broken(1), .. Broken(2), .. Broken(3), .. Broken(4), .. Broken(6),
        .. Broken(8)];

    private static TopForm[] Broken(int words) => [new(false, false, false, words), new(true, false, false, words)];
}

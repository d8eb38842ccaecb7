using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Ilo.Domain.Vocabularies;

/// <summary>The known themes, each within at most one wider theme.</summary>
/// <remarks>
/// Names, labels and phrases are compared without case, accents, hyphens and apostrophes. Themes are listed in the order of their
/// file. Immutable; compared by reference.
/// </remarks>
#pragma warning disable CA1710 // A vocabulary is more than a collection: it is looked up by name.
public sealed class ThemeVocabulary : IReadOnlyCollection<Theme>
#pragma warning restore CA1710
{
    private readonly NameVocabulary<Theme> _names;
    private readonly ILookup<Id<Theme>, Theme> _children;

    internal ThemeVocabulary(IReadOnlyList<ThemeEntry> entries)
    {
        Entries = entries;
        _names = new([.. entries.Select(entry => new NamedRecord<Theme>(entry.Theme.Id, entry.Theme, entry.Names))], static _ => null);
        _children = entries.Where(entry => entry.Theme.Parent is not null).ToLookup(entry => entry.Theme.Parent!.Value, entry => entry.Theme);
    }

    /// <inheritdoc/>
    public int Count => _names.Count;

    internal IReadOnlyList<ThemeEntry> Entries { get; }

    /// <summary>Gets the theme with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">No theme has it; the message names the nearest known ones.</exception>
    public Theme this[Id<Theme> id] => _names[id];

    /// <summary>Finds a theme by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="theme">The theme; null where the result is false.</param>
    public bool TryGet(Id<Theme> id, [NotNullWhen(true)] out Theme? theme) => _names.TryGet(id, out theme);

    /// <summary>Finds a theme by identifier, name in one of the three languages, or label.</summary>
    /// <param name="name">What the theme is called; null finds nothing.</param>
    /// <param name="theme">The theme; null where the result is false.</param>
    public bool TryGet([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Theme? theme) => _names.TryGet(name, out theme);

    /// <summary>Gets a theme as <see cref="TryGet(string?, out Theme?)"/> does.</summary>
    /// <param name="name">What the theme is called.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No theme has the name; the message names the nearest known ones.</exception>
    public Theme Get(string name) => _names.Get(name);

    /// <summary>Returns the themes whose names are nearest to a text, nearest first, each once.</summary>
    /// <param name="name">The text.</param>
    /// <param name="count">How many themes at most.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ValueList<Theme> Nearest(string name, int count = 3) => _names.Nearest(name, count);

    /// <summary>Returns whether a theme is another one or lies within it, over any number of steps.</summary>
    /// <param name="theme">The narrower theme; false where it is not known.</param>
    /// <param name="ancestor">The wider theme.</param>
    public bool IsWithin(Id<Theme> theme, Id<Theme> ancestor) =>
        TryGet(theme, out Theme? known) && (theme == ancestor || Ancestors(known.Id).Any(wider => wider.Id == ancestor));

    /// <summary>Returns the themes directly within a theme, in the order of the file; none where it is not known.</summary>
    /// <param name="theme">The wider theme.</param>
    public IEnumerable<Theme> Children(Id<Theme> theme) => _children[theme];

    /// <summary>Returns the wider themes of a theme, the nearest first; none where it is not known.</summary>
    /// <param name="theme">The narrower theme.</param>
    public IEnumerable<Theme> Ancestors(Id<Theme> theme)
    {
        TryGet(theme, out Theme? next);
        while (next?.Parent is { } parent && TryGet(parent, out next))
        {
            yield return next;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Theme> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

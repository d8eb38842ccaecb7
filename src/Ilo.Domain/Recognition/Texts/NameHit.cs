using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>A known name in a text, by its tokens; the end is not included.</summary>
internal sealed record NameHit(int Start, int End, Alias Alias)
{
    internal NamedBody Party => Alias.Party;

    internal WeakRule Rule => Alias.Rule;

    /// <summary>Gets the list of this name alone.</summary>
    internal NameList Alone => field ??= new([new(Start, End, Party, AfterComma: false)], End);
}

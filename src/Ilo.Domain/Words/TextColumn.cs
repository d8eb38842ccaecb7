namespace Ilo.Domain.Words;

/// <summary>Texts of one line each, one behind the other; each is made a string when it is asked for.</summary>
internal sealed class TextColumn
{
    private const char End = '\n';

    private readonly StoredColumn<char> _characters = new();

    /// <summary>Adds a text and returns its place.</summary>
    internal int Add(string text)
    {
        int place = _characters.Count;
        foreach (char c in text)
        {
            _characters.Add(c);
        }

        _characters.Add(End);
        return place;
    }

    /// <summary>Returns the text at a place.</summary>
    internal ReadOnlySpan<char> At(int place)
    {
        ReadOnlySpan<char> rest = _characters.All[place..];
        return rest[..rest.IndexOf(End)];
    }

    internal void Store(TableStore store) => _characters.Store(store);
}

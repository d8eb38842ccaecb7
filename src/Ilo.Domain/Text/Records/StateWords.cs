using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Records;

/// <summary>Tells the few texts that hold a word of what became of an event or a project from the many that hold none.</summary>
/// <remarks>
/// One word of each phrase stands for it. Its first letters are looked for at the starts of words alone, eight characters at a time: a search for all phrases
/// at once takes many times longer, since so many of them begin as other words do.
/// </remarks>
internal sealed class StateWords
{
    private const int Letters = 4;
    private const int HashBits = 12;

    // How many characters are looked at together.
    private static readonly int Width = Vector128<ushort>.Count;

    // Letters beyond ASCII stand between these; the few signs among them part no words.
    private const ushort FirstOther = 0x00C0;
    private const ushort LastOther = 0x1FFF;

    // Small enough to stay near while a text is gone through.
    private readonly bool[] _openings = new bool[1 << HashBits];

    // The phrases by the hash of the word that stands for each, and where it begins in the phrase.
    private readonly (string Phrase, int At)[]?[] _phrases = new (string Phrase, int At)[]?[1 << HashBits];

    private StateWords(params StatedState[] states)
    {
        foreach (IGrouping<int, (string Phrase, int At)> same in PagePhrases.StateWordsOf(states).Select(phrase => (Phrase: phrase, At: WordIn(phrase)))
            .GroupBy(phrase => Hash(phrase.Phrase.AsSpan(phrase.At))))
        {
            _openings[same.Key] = true;
            _phrases[same.Key] = [.. same];
        }
    }

    /// <summary>Gets those of events: many more texts hold one of projects, such as "planned".</summary>
    internal static StateWords OfEvents { get; } = new(StatedState.Postponed, StatedState.Cancelled, StatedState.Rescheduled);

    /// <summary>Gets those of projects.</summary>
    internal static StateWords OfProjects { get; } = new(StatedState.Closed, StatedState.Active, StatedState.Planned);

    internal bool AreIn(ReadOnlySpan<char> text)
    {
        if (IsAt(text, 0))
        {
            return true;
        }

        int at = 0;
        for (; at <= text.Length - Width; at += Width)
        {
            if (IsBehind(text, at, MemoryMarshal.Cast<char, ushort>(text.Slice(at, Width))))
            {
                return true;
            }
        }

        return IsInRest(text, at);
    }

    // What is left is filled up with zeros: they part words, and no word stands behind them.
    private bool IsInRest(ReadOnlySpan<char> text, int at)
    {
        Span<ushort> rest = stackalloc ushort[Width];
        rest.Clear();
        MemoryMarshal.Cast<char, ushort>(text[at..]).CopyTo(rest);
        return IsBehind(text, at, rest);
    }

    // Whether a phrase stands behind one of so many characters that part words.
    private bool IsBehind(ReadOnlySpan<char> text, int from, ReadOnlySpan<ushort> characters)
    {
        Vector128<ushort> c = Vector128.Create(characters);
        Vector128<ushort> ascii = Vector128.LessThan((c | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
        Vector128<ushort> others = Vector128.LessThan(c - Vector128.Create(FirstOther), Vector128.Create((ushort)(LastOther - FirstOther + 1)));
        for (uint parting = (~(ascii | others)).ExtractMostSignificantBits(); parting != 0; parting &= parting - 1)
        {
            if (IsAt(text, from + BitOperations.TrailingZeroCount(parting) + 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAt(ReadOnlySpan<char> text, int at) =>
        at <= text.Length - Letters && Hash(text[at..]) is var hash && _openings[hash] && IsPhrase(text, at, _phrases[hash]);

    private static bool IsPhrase(ReadOnlySpan<char> text, int at, ReadOnlySpan<(string Phrase, int At)> phrases)
    {
        foreach ((string phrase, int word) in phrases)
        {
            if (at >= word && text[(at - word)..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Letters of Latin-1 differ from their capitals in one bit; the phrases' words have no other among their first.
    private static int Hash(ReadOnlySpan<char> word)
    {
        ulong letters = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word[..Letters])) | 0x0020_0020_0020_0020;
        return (int)((letters * 0x9E37_79B9_7F4A_7C15) >> (64 - HashBits));
    }

    // The longest word of at least so many letters of Latin-1; where there is none, a shorter one with what follows it.
    private static int WordIn(string phrase)
    {
        int found = -1;
        int longest = 0;
        for (int at = 0; at + Letters <= phrase.Length; at++)
        {
            bool opens = at == 0 || phrase[at - 1] is ' ' or '\'' or '’';
            int end = phrase.IndexOf(' ', at) is var space && space < 0 ? phrase.Length : space;
            if (opens && end - at > longest && phrase.AsSpan(at, Letters).IndexOfAnyExceptInRange('\0', '\u00FF') < 0)
            {
                (found, longest) = (at, end - at);
            }
        }

        return found >= 0 ? found : throw new InvalidOperationException($"The phrase \"{phrase}\" has no word to find it by.");
    }
}

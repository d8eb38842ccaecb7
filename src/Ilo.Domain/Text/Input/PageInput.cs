using System.Buffers;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Input;

/// <summary>
/// The first stage: a text as given becomes the text that is read. It is cut at the limit, never within a surrogate pair; what nobody sees is taken out,
/// so that no date, label or name is missed because of it, and so are the hashes in front of headings in Markdown and the numbers in front of links; a half of
/// a surrogate pair becomes U+FFFD. Positions lead back through <see cref="Map"/>.
/// </summary>
internal ref struct PageInput
{
    private char[]? _rented;

    /// <summary>The text that is read.</summary>
    internal ReadOnlySpan<char> Text { get; private set; }

    internal PositionMap Map { get; private set; }

    /// <summary>Where in the text that is read the addresses begin that a program listed at its end; its length where there are none.</summary>
    internal int ListOfLinks { get; private set; }

    /// <summary>How many UTF-16 units of the text as given were taken.</summary>
    internal int Length { get; private set; }

    internal static PageInput Of(ReadOnlySpan<char> text, Notes notes, PageReaderOptions options)
    {
        text = Cut(text, notes, options.MaxCharacters);
        int markdown = InputForms.Report(text, notes, out LinkNumbers numbered);
        PageInput input = new() { Text = text, Length = text.Length, ListOfLinks = text.Length };
        int odd = OddCharacters.First(text);
        if (odd >= 0 || markdown >= 0 || numbered.Any)
        {
            // A place of -1 is none.
            uint from = Math.Min(Math.Min((uint)odd, (uint)markdown), numbered.Any ? (uint)numbered.First : uint.MaxValue);
            input.Clean(text, (int)from, markdown >= 0, numbered, notes, options.MaxDiagnostics);
        }

        return input;
    }

    internal void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text, Notes notes, int maxCharacters)
    {
        if (text.Length <= maxCharacters)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[maxCharacters - 1]) && char.IsLowSurrogate(text[maxCharacters]) ? maxCharacters - 1 : maxCharacters;
        notes.Report(DiagnosticDescriptors.TextTooLong, new(end, end), maxCharacters.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return text[..end];
    }

    private void Clean(ReadOnlySpan<char> text, int from, bool hasHeadings, LinkNumbers numbered, Notes notes, int maxDiagnostics)
    {
        char[] target = _rented = ArrayPool<char>.Shared.Rent(text.Length);
        text[..from].CopyTo(target);
        List<int> places = [];
        List<int> removed = [];
        int length = from;
        bool reported = false;
        for (int at = from; at < text.Length; at++)
        {
            char c = text[at];
            ListOfLinks = at == numbered.List && numbered.Any ? length : ListOfLinks;
            if (OddCharacters.IsInvisible(c) && !IsKept(text, at))
            {
                // A byte order mark at the start is nobody's mistake.
                if (!reported && (at > 0 || c != '\uFEFF'))
                {
                    notes.Report(DiagnosticDescriptors.InvisibleCharacters, new(at, at + 1));
                    reported = true;
                }

                Remove(at + 1);
                continue;
            }

            if (hasHeadings && c == '#' && MarkdownForm.HeadingMark(text, at) is > 0 and int mark)
            {
                at += mark - 1;
                Remove(at + 1);
                continue;
            }

            if (c == '[' && at < numbered.List && LinkNumbers.At(text, at) is > 0 and int number)
            {
                at += number - 1;
                Remove(at + 1);
                continue;
            }

            if (char.IsSurrogate(c) && !IsPaired(text, at))
            {
                if (notes.Count <= maxDiagnostics)
                {
                    notes.Report(DiagnosticDescriptors.LoneSurrogate, new(at, at + 1));
                }

                c = '\uFFFD';
            }

            target[length++] = c;
        }

        void Remove(int end)
        {
            if (places.Count > 0 && places[^1] == length)
            {
                removed[^1] = end - length;
            }
            else
            {
                places.Add(length);
                removed.Add(end - length);
            }
        }

        Text = target.AsSpan(0, length);
        ListOfLinks = Math.Min(ListOfLinks, length);
        Map = places.Count > 0 ? new([.. places], [.. removed]) : default;
    }

    // A joiner stays where it shapes what is seen.
    private static bool IsKept(ReadOnlySpan<char> text, int at) =>
        OddCharacters.IsJoiner(text[at]) && at > 0 && at + 1 < text.Length && OddCharacters.IsJoined(text[at - 1]) && OddCharacters.IsJoined(text[at + 1]);

    private static bool IsPaired(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}

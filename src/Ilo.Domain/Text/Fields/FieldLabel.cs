using System.Runtime.CompilerServices;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>Looks up the label of a field: in the singular, the plural or both, <c>Development partner(s)</c>, or two for one
/// value, <c>Date and venue</c>.</summary>
internal static class FieldLabel
{
    private const int MaxLength = 64;

    private static readonly string[] Plurals = ["(s)", "(es)", "(x)", "(as)", "(en)"];

    [MethodImpl(Compiled.Once)]
    internal static bool TryGet(ReadOnlySpan<char> label, out FieldKind kind, out bool isPlural)
    {
        label = Blank.TrimPlain(label);
        if (!PagePhrases.Fields.Openings.MayOpen(label))
        {
            (kind, isPlural) = (FieldKind.None, false);
            return false;
        }

        isPlural = label is [.., 's' or 'S' or ')'];
        if (PagePhrases.Fields.TryGet(label, out kind))
        {
            return true;
        }

        if (label.Length > MaxLength)
        {
            return false;
        }

        if (label.ContainsAny('(', '/') && TryFolded(label, out kind))
        {
            isPlural = true;
            return true;
        }

        return TryTwo(label, out kind);
    }

    // "Partenaire(s) au développement": the table has it without the bracket, or with its letters.
    private static bool TryFolded(ReadOnlySpan<char> label, out FieldKind kind)
    {
        Span<char> folded = stackalloc char[label.Length];
        return PagePhrases.Fields.TryGet(folded[..Fold(label, folded, keepLetters: false)], out kind)
            || PagePhrases.Fields.TryGet(folded[..Fold(label, folded, keepLetters: true)], out kind);
    }

    // "Date and venue", "Date & time", "Country/region", "Start date - end date": two labels for one value.
    private static bool TryTwo(ReadOnlySpan<char> label, out FieldKind kind)
    {
        kind = FieldKind.None;
        int from = label.IndexOfAny('/', '&');
        int to = from + 1;
        for (int space = label.IndexOf(' '); from < 0 && space > 0 && space + 1 < label.Length;)
        {
            int next = label[(space + 1)..].IndexOf(' ');
            if (next < 0)
            {
                return false;
            }

            ReadOnlySpan<char> word = label.Slice(space + 1, next);
            (from, to) = word is "-" or "–" || PagePhrases.IsAnd(word) ? (space, space + 1 + next) : (from, to);
            space += 1 + next;
        }

        if (from <= 0 || !PagePhrases.Fields.TryGet(Blank.TrimPlain(label[..from]), out FieldKind one)
            || !PagePhrases.Fields.TryGet(Blank.TrimPlain(label[to..]), out FieldKind other))
        {
            return false;
        }

        kind = one == other ? one
            : (one, other) is (FieldKind.StartDate, FieldKind.EndDate)
                or (FieldKind.Dates, FieldKind.Place or FieldKind.Locations or FieldKind.Meta)
                or (FieldKind.Place or FieldKind.Locations, FieldKind.Dates) ? FieldKind.Dates
            : (one, other) is (FieldKind.Donors, FieldKind.Partners) or (FieldKind.Partners, FieldKind.Donors) ? FieldKind.Partners
            : FieldKind.None;
        return kind != FieldKind.None;
    }

    private static int Fold(ReadOnlySpan<char> label, Span<char> folded, bool keepLetters)
    {
        int length = 0;
        for (int at = 0; at < label.Length; at++)
        {
            int plural = label[at] is '(' or '/' ? PluralAt(label[at..]) : 0;
            if (plural == 0)
            {
                folded[length++] = label[at];
                continue;
            }

            // "Donor (s)"
            length = Blank.TrimPlainEnd(folded[..length]).Length;
            if (keepLetters)
            {
                ReadOnlySpan<char> letters = label.Slice(at, plural).Trim("(/)");
                letters.CopyTo(folded[length..]);
                length += letters.Length;
            }

            at += plural - 1;
        }

        return length;
    }

    private static int PluralAt(ReadOnlySpan<char> text)
    {
        foreach (string plural in Plurals)
        {
            int letters = plural.Length - 2;
            if (text[0] == '(' ? text.StartsWith(plural, StringComparison.OrdinalIgnoreCase)
                : text[1..].StartsWith(plural.AsSpan(1, letters), StringComparison.OrdinalIgnoreCase)
                    && (text.Length == letters + 1 || !char.IsLetter(text[letters + 1])))
            {
                return text[0] == '(' ? plural.Length : letters + 1;
            }
        }

        return 0;
    }
}

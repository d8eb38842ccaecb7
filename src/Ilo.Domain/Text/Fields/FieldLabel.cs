using System.Runtime.CompilerServices;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>Looks up the label of a field: in the singular, the plural or with the plural in brackets, <c>Development partner(s)</c>.</summary>
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

        if (label.Length > MaxLength || !label.Contains('('))
        {
            kind = FieldKind.None;
            return false;
        }

        // "Partenaire(s) au développement": the table has it without the bracket, or with its letters.
        isPlural = true;
        Span<char> folded = stackalloc char[label.Length];
        return PagePhrases.Fields.TryGet(folded[..Fold(label, folded, keepLetters: false)], out kind)
            || PagePhrases.Fields.TryGet(folded[..Fold(label, folded, keepLetters: true)], out kind);
    }

    private static int Fold(ReadOnlySpan<char> label, Span<char> folded, bool keepLetters)
    {
        int length = 0;
        for (int at = 0; at < label.Length; at++)
        {
            int plural = label[at] == '(' ? PluralAt(label[at..]) : 0;
            if (plural == 0)
            {
                folded[length++] = label[at];
                continue;
            }

            if (keepLetters)
            {
                label.Slice(at + 1, plural - 2).CopyTo(folded[length..]);
                length += plural - 2;
            }

            at += plural - 1;
        }

        return length;
    }

    private static int PluralAt(ReadOnlySpan<char> text)
    {
        foreach (string plural in Plurals)
        {
            if (text.StartsWith(plural, StringComparison.OrdinalIgnoreCase))
            {
                return plural.Length;
            }
        }

        return 0;
    }
}

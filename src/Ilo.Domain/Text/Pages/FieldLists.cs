using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// Makes the lists that fields and sections hold. Places are cut at commas and at <c>and</c>; partners only under a label in the plural and where each
/// part is a name of its own; donors and beneficiaries at semicolons alone, since names hold commas.
/// </summary>
internal static class FieldLists
{
    // "Social Affairs", "Technical and Vocational Training"
    private const int MaxNounWords = 3;

    [MethodImpl(Compiled.Once)]
    internal static ValueList<string> Of(ReadOnlySpan<char> text, scoped in PageTree tree, Leaves leaves, ref TextMaker maker, FieldKind kind)
    {
        List<string>? list = null;
        foreach (FieldDraft field in tree.Fields)
        {
            if (field.Kind == kind)
            {
                Split(text, field, ref maker, list ??= []);
            }
        }

        foreach (SectionDraft section in tree.Sections)
        {
            if (section.Field == kind)
            {
                AddSection(text, tree, leaves, in section, ref maker, list ??= []);
            }
        }

        return list is null ? [] : list.ToValueList();
    }

    private static void AddSection(
        ReadOnlySpan<char> text, scoped in PageTree tree, Leaves leaves, in SectionDraft section, ref TextMaker maker, List<string> list)
    {
        bool inOneLine = section.Count == 1 && section.Field == FieldKind.Locations;
        for (int i = section.From; i < section.From + section.Count; i++)
        {
            SectionLine line = tree.SectionTexts[i];

            // "The project is funded by Norland." under a heading is a sentence about a donor and none of its names.
            if (FieldValue.IsPlaceholder(line.Text.In(text)) || (section.Field is FieldKind.Donors or FieldKind.Partners && Prose.IsText(line.Text.In(text))))
            {
                continue;
            }

            leaves.Mark(line.Text, FieldRoles.Of(section.Field));
            if (inOneLine && !Prose.IsText(line.Text.In(text)))
            {
                Split(text, new(section.Field, true, line.Text), ref maker, list);
            }
            else if (line.GoesOn && list.Count > 0)
            {
                list[^1] += " " + maker.Of(line.Text);
            }
            else if (maker.Of(line.Text) is { } item)
            {
                list.Add(item);
            }
        }
    }

    private static void Split(ReadOnlySpan<char> text, FieldDraft field, ref TextMaker maker, List<string> list)
    {
        ReadOnlySpan<char> value = field.Value.In(text);
        bool semicolons = value.Contains(';');
        bool commas = !semicolons
            && (field.Kind is FieldKind.Locations or FieldKind.Place || (field.Kind == FieldKind.Partners && field.IsPlural && AreNames(value)));
        int start = 0;
        for (int at = 0; at <= value.Length; at++)
        {
            if (at == value.Length || (semicolons && value[at] == ';') || (commas && value[at] == ','))
            {
                Slice part = Slice.Trim(text, field.Value.Start + start, field.Value.Start + at);
                Add(text, part.Start, field.Kind is FieldKind.Donors or FieldKind.Partners ? EndOfNames(text, part) : part.End, commas, ref maker, list);
                start = at + 1;
            }
        }
    }

    // "Norland and others", "Norland, TBC"
    private static int EndOfNames(ReadOnlySpan<char> text, Slice part)
    {
        ReadOnlySpan<char> names = part.In(text);
        int from = names.LastIndexOf(',');
        int to = from + 1;
        if (from < 0 && !LastAnd(names, out from, out to))
        {
            return part.End;
        }

        return from > 0 && Prose.HasLetter(names[to..]) && FieldValue.IsPlaceholder(names[to..]) ? part.Start + from : part.End;
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, bool splitAnd, ref TextMaker maker, List<string> list)
    {
        Slice part = Slice.Trim(text, start, end);
        if (splitAnd && LastAnd(part.In(text), out int from, out int to) && !IsOneMinistry(part.In(text), from, to))
        {
            // "Brook, Marchport and Quay", and "and Quay" behind a comma.
            Add(text, part.Start, part.Start + from, splitAnd: true, ref maker, list);
            Add(text, part.Start + to, part.End, splitAnd: false, ref maker, list);
            return;
        }

        part = part.IsEmpty || text[part.End - 1] != '.' ? part : Slice.Trim(text, part.Start, part.End - 1);
        if (maker.Of(part) is { } item)
        {
            list.Add(item);
        }
    }

    // "Ministry of Labour and Social Affairs": what follows is no name of its own, an acronym or another part of the government.
    private static bool IsOneMinistry(ReadOnlySpan<char> part, int from, int to)
    {
        ReadOnlySpan<char> other = part[to..].TrimStart();
        ReadOnlySpan<char> first = FirstWord(other);
        if (!PagePhrases.MinistryNouns.Contains(FirstWord(part[..from])) || !char.IsUpper(other[0]) || PagePhrases.MinistryNouns.Contains(first)
            || !first.ContainsAnyInRange('a', 'z') || Prose.CountWords(other, MaxNounWords + 1) > MaxNounWords)
        {
            return false;
        }

        foreach (Range range in other.SplitAny(" \u00A0"))
        {
            if (PagePhrases.Connectives.Contains(other[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(' ', '\u00A0');
        return end < 0 ? text : text[..end];
    }

    private static bool LastAnd(ReadOnlySpan<char> part, out int from, out int to)
    {
        for (int at = part.Length - 1; at >= 0; at--)
        {
            if ((at > 0 && !Blank.Is(part[at - 1])) || Blank.Is(part[at]))
            {
                continue;
            }

            foreach (string and in PagePhrases.Ands)
            {
                if (part[at..].StartsWith(and, StringComparison.OrdinalIgnoreCase) && at + and.Length < part.Length && Blank.Is(part[at + and.Length]))
                {
                    (from, to) = (at, at + and.Length);
                    return true;
                }
            }
        }

        (from, to) = (0, 0);
        return false;
    }

    private static bool AreNames(ReadOnlySpan<char> value)
    {
        foreach (Range range in value.Split(','))
        {
            ReadOnlySpan<char> part = value[range].Trim(" \u00A0");
            if (part.IsEmpty || !char.IsUpper(part[0]))
            {
                return false;
            }
        }

        return true;
    }
}

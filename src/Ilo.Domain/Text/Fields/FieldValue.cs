using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>What the value of each label looks like: a sum, a date, a name or several, a place, a code. A word for "not yet" or "none" is no value.</summary>
internal static class FieldValue
{
    // Longer values are sentences that happen to follow such a word.
    private const int MaxWords = 60;
    private const int MaxPlaceWords = 20;
    private const int MaxCodeWords = 12;
    private const int MaxAbbreviation = 8;

    // "the European Union", "la Unión Europea": a name may open with small words.
    private const int MaxSmallWords = 3;

    /// <summary>Whether it stands where a value is missing: <c>TBC</c>, <c>N/A</c>, <c>various donors</c>, signs alone, a year alone.</summary>
    internal static bool IsPlaceholder(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> core = value.Trim(" \u00A0.()[]");
        if (!Prose.HasLetterOrDigit(core) || PagePhrases.Placeholders.Contains(core) || (core.Length == 4 && !core.ContainsAnyExceptInRange('0', '9')))
        {
            return true;
        }

        int space = core.IndexOf(' ');
        return (space > 0 && PagePhrases.Placeholders.Contains(core[..space]) && FieldLabel.TryGet(core[space..], out _, out _))
            || (core.Length <= MaxAbbreviation && core.Contains('.') && IsAbbreviation(core));
    }

    // "n.a.", "T.B.C.": apart, for the room that it takes.
    private static bool IsAbbreviation(ReadOnlySpan<char> core)
    {
        Span<char> letters = stackalloc char[MaxAbbreviation];
        int length = 0;
        foreach (char c in core)
        {
            letters[length] = c;
            length += c is '.' or ' ' ? 0 : 1;
        }

        return PagePhrases.Placeholders.Contains(letters[..length]);
    }

    /// <summary>Whether a value is of the form that its label promises; a day or days are told by <see cref="FieldDates"/>.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool Fits(FieldKind kind, ReadOnlySpan<char> value)
    {
        if (kind == FieldKind.Status)
        {
            // "ongoing" is no date and no name, but a state.
            return StateOf(value) != StatedState.None;
        }

        if (IsPlaceholder(value) || Prose.CountWords(value, MaxWords + 1) > MaxWords)
        {
            return false;
        }

        return kind switch
        {
            FieldKind.Budget => SumLine.Read(value).IsSum,
            FieldKind.Donors or FieldKind.Partners or FieldKind.Organizer or FieldKind.Locations => IsNames(value) && !IsOfAnotherForm(value),
            FieldKind.Place => Prose.CountWords(value, MaxPlaceWords + 1) <= MaxPlaceWords && !HoldsSentences(value) && !IsOfAnotherForm(value),
            FieldKind.Code => Prose.CountWords(value, MaxCodeWords + 1) <= MaxCodeWords
                && (value.ContainsAnyInRange('0', '9') || value.ContainsAnyInRange('A', 'Z')) && !SumLine.OpensWithSum(value),
            FieldKind.Beneficiaries => Prose.HasLetter(value),
            _ => false,
        };
    }

    /// <summary>The state that the value of a field names: <c>ongoing</c>, <c>Closed.</c></summary>
    internal static StatedState StateOf(ReadOnlySpan<char> value) =>
        PagePhrases.Statuses.TryGet(value.Trim(" \u00A0.*()[]"), out StatedState state) ? state : StatedState.None;

    /// <summary>Names the form for people.</summary>
    internal static string Form(FieldKind kind) => kind switch
    {
        FieldKind.Budget => "a sum of money",
        FieldKind.Dates or FieldKind.StartDate or FieldKind.EndDate or FieldKind.DateIssued => "a date",
        FieldKind.Donors or FieldKind.Partners or FieldKind.Organizer => "a name",
        FieldKind.Locations or FieldKind.Place => "a place",
        FieldKind.Code => "a code",
        FieldKind.Beneficiaries => "a group of people",
        FieldKind.Status => "a state",
        _ => "a known field",
    };

    /// <summary>
    /// Whether the value of a line goes on with the next: it ends so, a sum lacks what multiplies it, an interval its end, or the next line opens with a small
    /// word.
    /// </summary>
    internal static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        ReadOnlySpan<char> core = line.TrimEnd(" \u00A0");
        if (core.IsEmpty || next.IsEmpty)
        {
            return false;
        }

        if (DateCursor.IsDash(core[^1]))
        {
            return DateLineParser.TryParse(next, out DateLine end) && end.Status == DateLineStatus.Dates && end.RestStart >= next.Length;
        }

        return GoesOn(line) || OpensWithSmallWord(next)
            || (char.IsAsciiDigit(core[^1]) && SumPhrases.Factor(next, out _, out _) > 0 && SumLine.Read(core[(core.LastIndexOf(':') + 1)..]).IsSum);
    }

    /// <summary>Whether a line ends so that its value goes on: in a small word, a comma or an open bracket.</summary>
    internal static bool GoesOn(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> core = value.TrimEnd(" \u00A0");
        if (core.IsEmpty)
        {
            return false;
        }

        if (core[^1] is ',' or '&' or '/' or '(' or ';')
        {
            return true;
        }

        int space = core.LastIndexOfAny(' ', '\u00A0');
        return space > 0 && PagePhrases.Connectives.Contains(core[(space + 1)..]);
    }

    // "Donor: Kingdom" above "of Norland": what says more than a name is text.
    private static bool OpensWithSmallWord(ReadOnlySpan<char> next)
    {
        int space = next.IndexOfAny(' ', '\u00A0');
        return space > 0 && char.IsLower(next[0]) && PagePhrases.Connectives.Contains(next[..space]) && !Prose.IsText(next);
    }

    private static bool IsNames(ReadOnlySpan<char> value)
    {
        if (HoldsSentences(value) || !Prose.HasLetter(value))
        {
            return false;
        }

        // A capital, or a figure of a name, among the first words.
        int words = 0;
        foreach (Range range in value.SplitAny(" \u00A0"))
        {
            ReadOnlySpan<char> word = value[range].TrimStart("“«\"'‘(");
            if (word.IsEmpty)
            {
                continue;
            }

            if (char.IsUpper(word[0]) || char.IsUpper(Prose.WithoutElision(word)[0])
                || (words == 0 && char.IsAsciiDigit(word[0])))
            {
                return true;
            }

            if (++words > MaxSmallWords || word.Length > 5)
            {
                return false;
            }
        }

        return false;
    }

    // "Norland (1). It pays." is more than a name; "Norland." is not.
    private static bool HoldsSentences(ReadOnlySpan<char> value) =>
        (Prose.IsText(value.TrimEnd(". \u00A0")) && Prose.HoldsSentence(value)) || (Prose.EndsSentence(value) && IsSpoken(value));

    // "It is paid by all who want it.": so many words side by side, none of them with a capital or one that joins names, are in no name.
    private static bool IsSpoken(ReadOnlySpan<char> value)
    {
        int run = 0;
        foreach (Range range in value.SplitAny(" \u00A0"))
        {
            ReadOnlySpan<char> word = value[range];
            run = word.IsEmpty ? run : char.IsLower(word[0]) && word[^1] != ',' && !PagePhrases.Connectives.Contains(word) ? run + 1 : 0;
            if (run > MaxSmallWords)
            {
                return true;
            }
        }

        return false;
    }

    // A day, a sum or a project's code is no name and no place.
    private static bool IsOfAnotherForm(ReadOnlySpan<char> value) => value.ContainsAnyInRange('0', '9')
        && (SumLine.OpensWithSum(value) || DateLineReader.IsCode(value.TrimEnd('.'))
            || (DateLineParser.TryParse(value, out DateLine date) && date.Status == DateLineStatus.Dates && date.RestStart >= value.Length));
}

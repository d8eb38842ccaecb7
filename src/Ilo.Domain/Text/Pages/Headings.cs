using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Tells the headings above lists and sections.</summary>
internal static class Headings
{
    /// <summary>A year, some years or a month of a year: a heading wherever it stands alone.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool IsPeriod(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 32 && char.IsAsciiDigit(text[^1])
            && (GroupHeading.IsYear(text) || GroupHeading.IsYears(text) || GroupHeading.IsMonthYear(text));

    internal static bool IsKnownList(ReadOnlySpan<char> text) => PagePhrases.ListHeadings.Contains(text);

    /// <summary>"Latest", or "Latest from ..." with a name behind it.</summary>
    internal static bool IsLatest(ReadOnlySpan<char> text)
    {
        int length = PagePhrases.LatestHeadings.Match(text, wholeWord: true);
        return length > 0 && (text.Length == length || text[length] is ' ' or ':' or '\u00A0') && Prose.IsHeading(text);
    }

    /// <summary>A heading of sections that hardly any page but a project's has.</summary>
    internal static bool IsProjectSection(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        return IsKnownSection(text, out _)
            && (!PagePhrases.SectionHeadings.TryGet(Blank.TrimPlain(colon < 0 ? text : text[..colon]), out bool isProject) || isProject);
    }

    /// <summary>A heading that sections of detail pages have, with a colon or the name of a country behind it perhaps.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool IsKnownSection(ReadOnlySpan<char> text, out FieldKind field)
    {
        if (!PagePhrases.SectionOpenings.MayOpen(text) && text[0] != ' ')
        {
            field = FieldKind.None;
            return false;
        }

        int colon = text.IndexOf(':');
        ReadOnlySpan<char> name = Blank.TrimPlain(colon < 0 ? text : text[..colon]);
        if (FieldLabel.TryGet(name, out field, out _) && (colon < 0 || colon == text.Length - 1))
        {
            if (field is FieldKind.Donors or FieldKind.Partners or FieldKind.Locations or FieldKind.Beneficiaries or FieldKind.Details)
            {
                return true;
            }
        }

        bool isContact = field == FieldKind.Contact && colon >= 0 && colon < text.Length - 1;
        field = FieldKind.None;
        return !isContact && PagePhrases.SectionHeadings.Contains(name) && (colon < 0 || Prose.CountWords(text[(colon + 1)..], 6) <= 5);
    }
}

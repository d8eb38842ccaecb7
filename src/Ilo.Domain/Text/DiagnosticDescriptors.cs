using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text;

/// <summary>Every kind of diagnostic that reading a page can give. Identifiers are never reused; docs/diagnostics has a page for each.</summary>
public static partial class DiagnosticDescriptors
{
    /// <summary>Gets every kind of diagnostic, by identifier.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => field ??=
    [
        InvalidUtf8, TextTooLong, TooManyEntries, TooManyDiagnostics, EmptyText, InvisibleCharacters,
        PathGiven, HtmlGiven, TagsLeft, EntitiesLeft, MarkdownLeft, WrongEncoding, Utf16Read, ZeroCharacters, LoneSurrogate, NestedTooDeep,
        FramesOnly, NoContent,
        KindUncertain, LanguageUncertain, TextUnplaced, HeadingWithoutEntries, TitleMissing,
        NumberMissing, NumberOutOfOrder, HeadingLost, EntryTitleMissing, EntryRepeated, LabelUncertain, EntryKindUndecided,
        DateRepeated, DateStuckToTitle, SeveralDaysShortened,
        DateImpossible, DatesReversed, MonthWithoutYear, DateOrderUnknown, PeriodOpen, WeekdayContradicted,
        FieldUnread, NoRecord, LanguageUnknown, FieldUnused, CurrencyOpen, CurrencyUsual,
    ];
}

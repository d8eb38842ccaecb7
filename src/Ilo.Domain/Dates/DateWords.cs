namespace Ilo.Domain.Dates;

/// <summary>The words of one language's dates, and how it writes them. A further language is one more instance in <see cref="All"/>.</summary>
/// <remarks>Words for reading are in lower case; accents do not matter. Month names are as written.</remarks>
internal sealed partial class DateWords
{
    /// <summary>Gets every known language.</summary>
    internal static DateWords[] All => field ??= [English, French, Spanish];

    internal required LanguageCode Code { get; init; }

    internal required DateLanguages Language { get; init; }

    /// <summary>Gets the twelve names as this language writes them, January first.</summary>
    internal required string[] Months { get; init; }

    /// <summary>Gets other names, January first: shortened forms without their dot, and other spellings. Several are parted by a space.</summary>
    internal required string[] ShortMonths { get; init; }

    /// <summary>Gets names and shortened forms.</summary>
    internal required string[] Weekdays { get; init; }

    internal required string[] Ordinals { get; init; }

    internal required string[] Ofs { get; init; }

    internal required string[] Tos { get; init; }

    internal required string[] Ands { get; init; }

    internal required string[] Openers { get; init; }

    internal required string[] Articles { get; init; }

    internal required string[] Ats { get; init; }

    internal required string[] Hours { get; init; }

    /// <summary>Gets words that say that a bracket behind a clock names a time zone.</summary>
    internal required string[] ZoneWords { get; init; }

    /// <summary>Gets what stands between day, month and year where a date stands alone.</summary>
    internal string Joint { get; init; } = " ";

    internal static DateWords? Find(LanguageCode language) => Array.Find(All, words => words.Code == language);
}

using Ilo.Domain.Indexes;
using Ilo.Domain.Queries.Matching;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain;

public static partial class RecordQueries
{
    /// <summary>Keeps the records about a theme or about any theme below it.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="theme">The theme's identifier or its name in English, French or Spanish, such as <c>child-labour</c> or <c>Trabajo infantil</c>; case
    /// and accents do not count; <c>none</c> keeps the records that state no theme.</param>
    /// <param name="vocabulary">What names are known, and which theme is below which; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="theme"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="theme"/> is blank, or the vocabulary knows no such name; the message has
    /// the nearest.</exception>
    public static IEnumerable<TRecord> About<TRecord>(this IEnumerable<TRecord> records, string theme, Vocabulary? vocabulary = null)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentException.ThrowIfNullOrWhiteSpace(theme);
        VocabularyNames naming = new(vocabulary);
        return records.OfThemes(naming, [naming.KnownTheme(theme)]);
    }

    /// <summary>Keeps the records about a theme or about any theme below it.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="theme">The theme's identifier.</param>
    /// <param name="vocabulary">Which theme is below which; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="theme"/> is the empty identifier.</exception>
    public static IEnumerable<TRecord> About<TRecord>(this IEnumerable<TRecord> records, Id<Theme> theme, Vocabulary? vocabulary = null)
        where TRecord : class, IRecord
    {
        Guard.NotEmpty(theme, nameof(theme));
        return records.OfThemes(new(vocabulary), [theme]);
    }

    /// <summary>Keeps the records in a place: one of whose places, as printed, holds the given words next to each other.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="place">The place, for example <c>Lahore</c>, which is found in <c>Lahore, Pakistan</c>; <c>lah*</c> finds what begins so.
    /// Case and accents do not count.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="place"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="place"/> is blank.</exception>
    public static IEnumerable<TRecord> InPlace<TRecord>(this IEnumerable<TRecord> records, string place)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        if (WordPattern.Canonical(place) is not { } words)
        {
            return [];
        }

        WordPattern pattern = new([words]);
        return records.Where(record => Selection.Any(record.Places, pattern.Matches));
    }

    /// <summary>Keeps the records whose text is in a language; a record whose language is not known is in no answer.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<TRecord> In<TRecord>(this IEnumerable<TRecord> records, LanguageCode language)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Where(record => record.Language == language);
    }

    /// <summary>Keeps the records whose text holds all the given words.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="text">Words, each found as a whole word; <c>educat*</c> finds what begins so; <c>"brick kiln"</c> in quotes finds the
    /// words next to each other; a hyphen finds them so, and as one word. Case and accents do not count. A term with neither letter nor digit
    /// is found nowhere: the answer is empty.</param>
    /// <remarks>Looked through are title, label, summary, sections, places, a project's code and beneficiaries, an event's organizer, an article's
    /// printed kind and byline.</remarks>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public static IEnumerable<TRecord> Matching<TRecord>(this IEnumerable<TRecord> records, string text)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        List<string> terms = [];
        foreach (string term in SearchText.Terms(text))
        {
            if (WordPattern.CanonicalTerm(term) is not { } canonical)
            {
                return [];
            }

            terms.Add(canonical);
        }

        WordPattern pattern = new(terms);
        return records.Where(pattern.Matches);
    }

    internal static IEnumerable<TRecord> OfThemes<TRecord>(this IEnumerable<TRecord> records, VocabularyNames naming, ValueList<Id<Theme>> ids)
        where TRecord : class, IRecord =>
        ids.Contains(VocabularyNames.None<Theme>())
        ? records.Where(record => record.Themes.IsEmpty || record.Themes.Any(theme => naming.KeysOf(theme).Any(key => ids.Contains(key))))
        : Selection.Carrying(
            records, index => index.Themes, record => record.Themes, ById.Themes, theme => naming.KeysOf(theme).Any(key => ids.Contains(key)));
}

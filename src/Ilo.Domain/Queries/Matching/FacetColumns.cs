using System.Globalization;

namespace Ilo.Domain.Queries.Matching;

/// <summary>The facets of some records, each with the values that they have. Safe for use by any number of threads.</summary>
internal sealed class FacetColumns
{
    private const string NotStated = "not stated";

    private readonly Lazy<FacetColumn>[] _columns;

    /// <summary>Makes the columns, each when it is first asked for.</summary>
    /// <param name="records">The records.</param>
    /// <param name="naming">What names stand for.</param>
    internal FacetColumns(IReadOnlyList<IRecord> records, VocabularyNames naming) =>
        _columns =
        [
            new(() => Donors(records, naming)),
            new(() => new ValueColumn<OrganisationKind>(
                new("donor-kind", q => q.DonorKinds, (q, all) => q with { DonorKinds = all }, EnumNames<OrganisationKind>.Of, EnumNames<OrganisationKind>.Of),
                records,
                static (record, column) =>
                {
                    foreach (Donor donor in record.Donors)
                    {
                        column.Offer(donor.Kind, EnumNames<OrganisationKind>.Of(donor.Kind));
                    }
                })),
            new(() => Themes(records, naming)),
            new(() => new ValueColumn<ArticleKind>(
                new("kind", q => q.Kinds, (q, all) => q with { Kinds = all }, EnumNames<ArticleKind>.Of, EnumNames<ArticleKind>.Of),
                records,
                static (record, column) =>
                {
                    if (record is Article article)
                    {
                        column.Offer(article.Kind, EnumNames<ArticleKind>.Of(article.Kind));
                    }
                })),
            new(() => new YearColumn(new("year", q => q.Years, (q, all) => q with { Years = all }, Text, Text), records)),
            new(() => Places(records)),
        ];

    internal int Count => _columns.Length;

    internal FacetColumn this[int index] => _columns[index].Value;

    private static ValueColumn<Id<Donor>> Donors(IReadOnlyList<IRecord> records, VocabularyNames naming)
    {
        Remembered<Donor, (Id<Donor>[] Keys, string Label)> known = new(
            donor => naming.KeysOf(donor).ToArray() is var keys ? (keys, naming.Known(keys[0])?.Name ?? donor.Name) : default,
            ReferenceEqualityComparer.Instance);
        return new(
            new("donor", q => q.Donors, (q, all) => q with { Donors = all }, id => id.ToString(),
                id => id == VocabularyNames.None<Donor>() ? NotStated : naming.Known(id)?.Name ?? id.ToString()),
            records,
            (record, column) =>
            {
                foreach (Donor donor in record.Donors)
                {
                    (Id<Donor>[] keys, string label) = known.Of(donor);
                    column.Offer(keys[0], label);
                }

                if (record.Donors.IsEmpty)
                {
                    column.Offer(VocabularyNames.None<Donor>(), NotStated);
                }
            },
            (record, column) =>
            {
                foreach (Donor donor in record.Donors)
                {
                    Array.ForEach(known.Of(donor).Keys, column.Counted);
                }

                if (record.Donors.IsEmpty)
                {
                    column.Counted(VocabularyNames.None<Donor>());
                }
            });
    }

    private static ValueColumn<Id<Theme>> Themes(IReadOnlyList<IRecord> records, VocabularyNames naming)
    {
        Remembered<Theme, (Id<Theme> Id, string Label)[]> known = new(
            theme => [.. naming.KeysOf(theme).Select(id => (id, naming.Known(id)?.Name ?? (id == theme.Id ? theme.Name : id.ToString())))],
            ReferenceEqualityComparer.Instance);
        return new(
            new("theme", q => q.Themes, (q, all) => q with { Themes = all }, id => id.ToString(),
                id => id == VocabularyNames.None<Theme>() ? NotStated : naming.Known(id)?.Name ?? id.ToString()),
            records,
            (record, column) =>
            {
                foreach (Theme theme in record.Themes)
                {
                    foreach ((Id<Theme> id, string label) in known.Of(theme))
                    {
                        column.Offer(id, label);
                    }
                }

                if (record.Themes.IsEmpty)
                {
                    column.Offer(VocabularyNames.None<Theme>(), NotStated);
                }
            });
    }

    private static ValueColumn<string> Places(IReadOnlyList<IRecord> records)
    {
        Remembered<string, (string Value, string Label)[]> parts = new(place => [.. PlaceWords.Parts(place)], StringComparer.Ordinal);
        PlaceWords? offered = null;
        Remembered<string, string[]> held = new(place => [.. offered!.In(place)], StringComparer.Ordinal);
        return new(
            new("place", q => q.Places, (q, all) => q with { Places = all }, place => place, place => place),
            records,
            (record, column) =>
            {
                foreach (string place in record.Places)
                {
                    foreach ((string value, string label) in parts.Of(place))
                    {
                        column.Offer(value, label);
                    }
                }
            },
            (record, column) =>
            {
                offered ??= new(column.Values);
                foreach (string place in record.Places)
                {
                    Array.ForEach(held.Of(place), column.Counted);
                }
            },
            PlaceMatchers(records));
    }

    // Records share their places: each is looked at once. In a method of its own, as what only makes the column must not be kept with it.
    private static Func<string, Func<int, bool>> PlaceMatchers(IReadOnlyList<IRecord> records) => value =>
    {
        Remembered<string, bool> matches = new(new WordPattern([value]).Matches, StringComparer.Ordinal);
        return position => Selection.Any(records[position].Places, matches.Of);
    };

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}

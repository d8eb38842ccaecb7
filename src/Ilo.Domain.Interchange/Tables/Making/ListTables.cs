using System.Globalization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>The tables of the records' lists: a row for each element, with its one-based position.</summary>
internal static class ListTables
{
    internal static IEnumerable<Table> Of<TRecord>(ValueList<CatalogueItem<TRecord>> items, Catalogue catalogue)
        where TRecord : class, IRecord =>
    [
        Table(
            "donors", items, record => record.Donors,
            Column.Required<ListRow<TRecord, Donor>>("donor", row => row.Value.Id.ToString()),
            Column.Required<ListRow<TRecord, Donor>>("donor_name", row => row.Value.Name),
            Column.Text<ListRow<TRecord, Donor>>("acronym", row => row.Value.Acronym),
            Column.Text<ListRow<TRecord, Donor>>("kind", row => Code(row.Value.Kind)),
            Column.Text<ListRow<TRecord, Donor>>("kind_name", row => row.Value.Kind == OrganisationKind.Unknown ? null : Names.InWords(row.Value.Kind)),
            Column.Text<ListRow<TRecord, Donor>>("country", row => row.Value.Country?.ToString()),
            Column.Text<ListRow<TRecord, Donor>>("iati", row => row.Value.IatiIdentifier)),
        Table(
            "partners", items, record => record.Partners,
            Column.Required<ListRow<TRecord, Organisation>>("partner", row => row.Value.Id.ToString()),
            Column.Required<ListRow<TRecord, Organisation>>("partner_name", row => row.Value.Name),
            Column.Text<ListRow<TRecord, Organisation>>("acronym", row => row.Value.Acronym),
            Column.Text<ListRow<TRecord, Organisation>>("kind", row => Code(row.Value.Kind)),
            Column.Text<ListRow<TRecord, Organisation>>("kind_name", row => row.Value.Kind == OrganisationKind.Unknown ? null : Names.InWords(row.Value.Kind)),
            Column.Text<ListRow<TRecord, Organisation>>("country", row => row.Value.Country?.ToString())),
        Table(
            "themes", items, record => WithBroader(record.Themes, catalogue),
            Column.Required<ListRow<TRecord, (Theme Theme, bool IsBroader)>>("theme", row => row.Value.Theme.Id.ToString()),
            Column.Required<ListRow<TRecord, (Theme Theme, bool IsBroader)>>("theme_name", row => row.Value.Theme.Name),
            Column.Truth<ListRow<TRecord, (Theme Theme, bool IsBroader)>>("is_broader", row => row.Value.IsBroader),
            Column.Text<ListRow<TRecord, (Theme Theme, bool IsBroader)>>("dac_code", row => row.Value.Theme.DacPurposeCode),
            Column.Text<ListRow<TRecord, (Theme Theme, bool IsBroader)>>("dac_name", row => DacPurposes.NameOf(row.Value.Theme.DacPurposeCode))),
        Table(
            "sections", items, record => record.Sections,
            Column.Text<ListRow<TRecord, Section>>("heading", row => row.Value.Heading),
            Column.Text<ListRow<TRecord,
            Section>>("text", row => row.Value.Paragraphs.IsEmpty ? null : string.Join('\n', row.Value.Paragraphs.Select(paragraph => paragraph.ToString())))),
    ];

    internal static Table Places(Catalogue catalogue) => Table(
        "places", catalogue.ProjectItems, record => record.Locations,
        Column.Required<ListRow<Project, string>>("place", row => row.Value));

    internal static Table Beneficiaries(Catalogue catalogue) => Table(
        "beneficiaries", catalogue.ProjectItems, record => record.Beneficiaries,
        Column.Required<ListRow<Project, string>>("beneficiaries", row => row.Value));

    private static Table Table<TRecord, T>(
        string name, ValueList<CatalogueItem<TRecord>> items, Func<TRecord, IEnumerable<T>> values, params Column<ListRow<TRecord, T>>[] columns)
        where TRecord : class
    {
        string kind = ItemNames.Kind<TRecord>();
        return Column.ToTable(
            $"{kind}_{name}",
            items.SelectMany(item => values(item.Record).Select((value, index) => new ListRow<TRecord, T>(item, index + 1, value))),
            row => ItemNames.SourceOf(row.Item),
            [kind, "position"],
            [new(kind, ItemNames.Plural<TRecord>(), kind)],
            [
                Column.Required<ListRow<TRecord, T>>(kind, row => ItemNames.IdentifierOf(row.Item)),
                Column.Position<ListRow<TRecord, T>>("position", row => row.Position),
                .. columns,
            ]);
    }

    // A theme, then those that it is a part of; each once.
    private static IEnumerable<(Theme Theme, bool IsBroader)> WithBroader(ValueList<Theme> themes, Catalogue catalogue)
    {
        HashSet<Id<Theme>> given = [.. themes.Select(theme => theme.Id)];
        foreach (Theme theme in themes)
        {
            yield return (theme, false);
        }

        foreach (Theme theme in themes)
        {
            foreach (Theme broader in Broader(theme, catalogue))
            {
                if (given.Add(broader.Id))
                {
                    yield return (broader, true);
                }
            }
        }
    }

    private static IEnumerable<Theme> Broader(Theme theme, Catalogue catalogue)
    {
        Vocabularies.ThemeVocabulary vocabulary = catalogue.Options.Recognizer.Vocabulary.Themes;
        return vocabulary.TryGet(theme.Id, out _) ? vocabulary.Ancestors(theme.Id) : [];
    }

    private static string? Code(OrganisationKind kind) => kind == OrganisationKind.Unknown ? null : ((int)kind).ToString(CultureInfo.InvariantCulture);

    private readonly record struct ListRow<TRecord, T>(CatalogueItem<TRecord> Item, int Position, T Value)
        where TRecord : class;
}

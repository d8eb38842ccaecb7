using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Queries.Matching;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>The tables of the lists of records: a row for each element, with its one-based position.</summary>
/// <param name="items">The items whose lists they are.</param>
/// <param name="catalogue">The catalogue that has them.</param>
/// <param name="options">How the tables are made.</param>
internal sealed class ListTables<TRecord>(ValueList<CatalogueItem<TRecord>> items, Catalogue catalogue, TableOptions options)
    where TRecord : class
{
    internal IEnumerable<Table> Of(RecordShape<TRecord> shape) => shape.Properties.Where(ListTables.HasTable).Select(Of).OfType<Table>();

    private Table? Of(RecordProperty<TRecord> property) => property switch
    {
        RecordProperty<TRecord, ValueList<Donor>> donors => Table(property, donors.Get, Columns(property, DonorShape.Table)),
        RecordProperty<TRecord, ValueList<Organisation>> parties => Table(property, parties.Get, Columns(property, OrganisationShape.Table)),
        RecordProperty<TRecord, ValueList<Theme>> themes => Table(property, record => WithBroader(themes.Get(record)), ThemeColumns(property)),
        RecordProperty<TRecord, ValueList<Section>> sections => Table(property, sections.Get, Columns(property, SectionShape.Table)),
        RecordProperty<TRecord, ValueList<string>> texts =>
            Table(property, texts.Get, [Column.Required<ElementRow<string>>(ListTables.ElementOf(property.Name), row => row.Value)]),

        // The projects of events and articles are among the links.
        RecordProperty<TRecord, ValueList<Id<Project>>> => null,
        _ => throw new NotSupportedException($"{typeof(TRecord)}.{property.Name}: there is no table for lists of its type."),
    };

    private Table Table<T>(RecordProperty<TRecord> property, Func<TRecord, ValueList<T>> values, IEnumerable<Column<ElementRow<T>>> columns)
    {
        string kind = ItemNames.Kind<TRecord>();
        return Column.ToTable(
            $"{kind}_{ListTables.NameOf(property.Name)}",
            items.SelectMany(item => values(item.Record).Select((value, index) => new ElementRow<T>(item, index + 1, value))),
            row => ItemNames.SourceOf(row.Item),
            [kind, "position"],
            [new(kind, ItemNames.Plural<TRecord>(), kind)],
            [
                Column.Required<ElementRow<T>>(kind, row => ItemNames.IdentifierOf(row.Item)),
                Column.Position<ElementRow<T>>("position", row => row.Position),
                .. columns,
            ]);
    }

    private IEnumerable<Column<ElementRow<T>>> Columns<T>(RecordProperty<TRecord> property, RecordShape<T> shape)
        where T : class => Columns<T, T>(property, shape, row => row);

    private IEnumerable<Column<ElementRow<T>>> Columns<T, TElement>(RecordProperty<TRecord> property, RecordShape<TElement> shape, Func<T, TElement> element)
        where TElement : class =>
        new ShapeColumns<ElementRow<T>, TElement>(ListTables.ElementOf(property.Name), row => element(row.Value), options).Of(shape);

    private IEnumerable<Column<ElementRow<PlacedTheme>>> ThemeColumns(RecordProperty<TRecord> property) =>
        Columns<PlacedTheme, Theme>(property, ThemeShape.Table, row => row.Theme)
            .Append(Column.Truth<ElementRow<PlacedTheme>>("is_broader", row => row.Value.IsBroader));

    // A theme, then those that it is a part of; each once.
    private ValueList<PlacedTheme> WithBroader(ValueList<Theme> themes)
    {
        HashSet<Id<Theme>> given = [.. themes.Select(theme => theme.Id)];
        VocabularyNames naming = new(catalogue.Options.Recognizer.Vocabulary);
        return themes.Select(theme => new PlacedTheme(theme, IsBroader: false)).Concat(naming.ThemesOf(themes)
            .Where(broader => given.Add(broader.Id)).Select(broader => new PlacedTheme(broader, IsBroader: true))).ToValueList();
    }

    private readonly record struct ElementRow<T>(CatalogueItem<TRecord> Item, int Position, T Value);

    private readonly record struct PlacedTheme(Theme Theme, bool IsBroader);
}

/// <summary>Which properties are tables, and what these are called.</summary>
internal static class ListTables
{
    /// <summary>Returns whether a property of a record of the catalogue is a table of its own, and no column.</summary>
    internal static bool HasTable<TRecord>(RecordProperty<TRecord> property)
        where TRecord : class => property.IsList && typeof(IRecord).IsAssignableFrom(typeof(TRecord));

    /// <summary>Returns the name of a list, as tables have it.</summary>
    internal static string NameOf(string property) =>
        property == nameof(Project.Locations) ? "places" : JsonNamingPolicy.SnakeCaseLower.ConvertName(property);

    /// <summary>Returns what an element of the list is called.</summary>
    internal static string ElementOf(string property) => property == nameof(Project.Beneficiaries) ? "beneficiaries" : NameOf(property)[..^1];
}

using System.Text.Json;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Shapes;
using NodaTime;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>The columns of the properties of a record: which they are follows from the type of the values, what they are called from the property.</summary>
/// <param name="kind">What the record is to the table, for example <c>project</c> or <c>donor</c>.</param>
/// <param name="record">Returns the record of a row.</param>
/// <param name="options">How the tables are made.</param>
internal sealed class ShapeColumns<TRow, TRecord>(string kind, Func<TRow, TRecord> record, TableOptions options)
    where TRecord : class
{
    /// <summary>Returns the columns of all properties that have no table of their own, in order; long texts stand last.</summary>
    internal IEnumerable<Column<TRow>> Of(RecordShape<TRecord> shape) =>
        shape.Properties.Where(property => !ListTables.HasTable(property)).OrderBy(IsLong).SelectMany(Of);

    private static bool IsLong(RecordProperty<TRecord> property) => property.Name is nameof(Project.Summary) or nameof(Project.Credit);

    private IEnumerable<Column<TRow>> Of(RecordProperty<TRecord> property) => property switch
    {
        RecordProperty<TRecord, string?> text => Texts(text),
        RecordProperty<TRecord, ValueList<string>> texts => [Column.Texts<TRow>(NameOf(property), row => texts.Get(record(row)))],
        RecordProperty<TRecord, ValueList<Paragraph>> texts =>
            [Column.Text<TRow>("text", row => Joined(texts.Get(record(row)).Select(paragraph => paragraph.ToString())))],
        RecordProperty<TRecord, DateInterval?> days => Days(days),
        RecordProperty<TRecord, PartialDate?> date => Dates(date),
        RecordProperty<TRecord, Money?> sum => Sums(sum),
        RecordProperty<TRecord, Id<TRecord>> id => [Column.Required<TRow>(kind, row => id.Get(record(row)).ToString())],
        RecordProperty<TRecord, ProjectStatus> status => Statuses(status),
        RecordProperty<TRecord, EventStatus> status => [Column.Required<TRow>("status", row => Names.Of(status.Get(record(row))))],
        RecordProperty<TRecord, ArticleKind> article => [Column.Required<TRow>("kind", row => Names.Of(article.Get(record(row))))],
        RecordProperty<TRecord, OrganisationKind> party => Kinds(party),
        RecordProperty<TRecord, LanguageCode?> or RecordProperty<TRecord, CountryCode?> or RecordProperty<TRecord, Id<Theme>?> =>
            [Column.Text<TRow>(NameOf(property), row => property.ValueOf(record(row))?.ToString())],
        _ => throw new NotSupportedException($"{typeof(TRecord)}.{property.Name}: a table has no column for its type."),
    };

    private IEnumerable<Column<TRow>> Texts(RecordProperty<TRecord, string?> text) => text.Name switch
    {
        // What a page prints as the kind of an article is the label of the code.
        nameof(Article.PrintedKind) =>
            [Column.Required<TRow>("kind_name", row => text.Get(record(row)) ?? Names.InWords(((Article)(object)record(row)).Kind))],
        nameof(Theme.DacPurposeCode) =>
        [
            Column.Text<TRow>("dac_code", row => text.Get(record(row))),
            Column.Text<TRow>("dac_name", row => DacPurposes.NameOf(text.Get(record(row)))),
        ],
        _ when text.IsRequired => [Column.Required<TRow>(NameOf(text), row => text.Get(record(row))!)],
        _ => [Column.Text<TRow>(NameOf(text), row => text.Get(record(row)))],
    };

    private IEnumerable<Column<TRow>> Days(RecordProperty<TRecord, DateInterval?> days) =>
    [
        Column.Day<TRow>("start", row => days.Get(record(row))?.Start),
        Column.Day<TRow>("end", row => days.Get(record(row))?.End),
        Column.Integer<TRow>("days", row => days.Get(record(row))?.Length),
    ];

    private IEnumerable<Column<TRow>> Dates(RecordProperty<TRecord, PartialDate?> date) =>
    [
        Column.Text<TRow>("date", row => date.Get(record(row))?.ToString()),
        Column.Day<TRow>("date_first", row => date.Get(record(row))?.FirstDay),
        Column.Day<TRow>("date_last", row => date.Get(record(row))?.LastDay),
        Column.Text<TRow>("date_precision", row => date.Get(record(row)) is { } known ? Names.Of(known.Precision) : null),
    ];

    private IEnumerable<Column<TRow>> Sums(RecordProperty<TRecord, Money?> sum) =>
    [
        Column.Number<TRow>($"{NameOf(sum)}_amount", row => sum.Get(record(row))?.Amount),
        Column.Text<TRow>($"{NameOf(sum)}_currency", row =>
            sum.Get(record(row)) is { } known && known.Currency != default ? known.Currency.ToString() : null),
    ];

    // What the page says, and what dates and words together say on a day.
    private IEnumerable<Column<TRow>> Statuses(RecordProperty<TRecord, ProjectStatus> status) =>
    [
        Column.Text<TRow>("status_stated", row => Names.OrNull(status.Get(record(row)), ProjectStatus.Unknown)),
        Column.Text<TRow>("status_on", row => Names.OrNull(((Project)(object)record(row)).StatusOn(options.AsOf), ProjectStatus.Unknown)),
        Column.Day<TRow>("as_of", _ => options.AsOf),
    ];

    private IEnumerable<Column<TRow>> Kinds(RecordProperty<TRecord, OrganisationKind> party) =>
    [
        Column.Text<TRow>("kind", row => party.Get(record(row)) is var known && known == OrganisationKind.Unknown ? null : Iso.Number((int)known)),
        Column.Text<TRow>("kind_name", row => party.Get(record(row)) is var known && known == OrganisationKind.Unknown ? null : Names.InWords(known)),
    ];

    private static string? Joined(IEnumerable<string> texts) => string.Join('\n', texts) is { Length: > 0 } joined ? joined : null;

    private string NameOf(RecordProperty<TRecord> property) => property.Name switch
    {
        nameof(Donor.Name) => $"{kind}_name",
        nameof(Donor.IatiIdentifier) => "iati",
        string name => JsonNamingPolicy.SnakeCaseLower.ConvertName(name),
    };
}

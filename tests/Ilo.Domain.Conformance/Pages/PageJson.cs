using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ilo.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain.Conformance.Pages;

/// <summary>A reading in the shape of an expected file: nulls and empty lists left out, properties in the files' order.</summary>
internal static class PageJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static JsonObject Of(Page page) =>
        new JsonObject()
            .With("kind", Name(page.Kind))
            .With("language", page.Language == default ? null : page.Language.ToString())
            .With("label", IsDetail(page.Kind) ? page.Label : null)
            .With("title", page.Title)
            .With("introduction", page.Introduction)
            .With("type", page.Type)
            .With("start", Iso(page.Dates?.Start))
            .With("end", Iso(page.Dates?.End))
            .With("place", page.Place)
            .With("donors", Texts(page.Donors))
            .With("partners", Texts(page.Partners))
            .With("budget", Budget(page.Budget))
            .With("locations", Texts(page.Locations))
            .With("beneficiaries", Texts(page.Beneficiaries))
            .With("sections", IsDetail(page.Kind) ? List(page.Sections, Of) : null)
            .With("items", List(page.Entries, Of));

    internal static string Print(JsonObject reading) => reading.ToJsonString(Options) + "\n";

    private static JsonObject Of(Entry entry) =>
        new JsonObject()
            .With("kind", entry.Kind is { } kind ? Name(kind) : null)
            .With("number", entry.Number)
            .With("group", entry.Group)
            .With("credit", entry.Credit)
            .With("label", entry.Label)
            .With("title", entry.Title)
            .With("start", Iso(entry.Dates?.Start))
            .With("end", Iso(entry.Dates?.End))
            .With("place", entry.Place)
            .With("budget", Budget(entry.Budget))
            .With("code", entry.Code)
            .With("byline", entry.Byline)
            .With("summary", entry.Summary);

    private static JsonObject Of(Section section) =>
        new JsonObject().With("heading", section.Heading).With("entries", Texts(section.Paragraphs.Select(paragraph => paragraph.Text).ToValueList()));

    private static JsonObject? Budget(Money? money) =>
        money is { } value
            ? new JsonObject().With("amount", value.Amount).With("currency", value.Currency == default ? null : value.Currency.ToString())
            : null;

    private static JsonArray Texts(ValueList<string> texts) => List(texts, static text => JsonValue.Create(text));

    private static JsonArray List<T>(ValueList<T> values, Func<T, JsonNode> node) => new([.. values.Select(node)]);

    private static string? Iso(LocalDate? date) => date is { } value ? LocalDatePattern.Iso.Format(value) : null;

    private static bool IsDetail(PageKind kind) => kind is PageKind.ProjectDetail or PageKind.EventDetail or PageKind.ArticleDetail;

    // ProjectList is printed project-list.
    private static string Name<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        if (!JsonValues.IsMissing(value))
        {
            json.Add(name, value);
        }

        return json;
    }
}

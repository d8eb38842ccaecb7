using System.Text.Json;
using Ilo.Domain;
using Ilo.Domain.Json;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Writes the answer to a query as JSON.</summary>
internal static class QueryJson
{
    /// <summary>Writes the answer.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="answer">What was found, which is counted.</param>
    /// <param name="rows">The records of it that are printed, in this order.</param>
    /// <param name="facets">The counts by donor, theme and so on.</param>
    internal static void Write(Utf8JsonWriter json, CatalogueQuery query, CatalogueAnswer answer, IReadOnlyList<IRecord> rows, ValueList<Facet> facets)
    {
        json.WriteString("query", query.ToString());
        json.WriteString("url", query.ToUrlQuery());
        json.WriteStartObject("total");
        json.WriteNumber("projects", answer.Projects.Total);
        json.WriteNumber("events", answer.Events.Total);
        json.WriteNumber("articles", answer.Articles.Total);
        json.WriteEndObject();
        WriteRecords(json, "projects", rows.OfType<Project>());
        WriteRecords(json, "events", rows.OfType<Event>());
        WriteRecords(json, "articles", rows.OfType<Article>());
        json.WriteObjects("facets", facets, static (json, facet) =>
        {
            json.WriteString("key", facet.Key);
            json.WriteObjects("values", facet.Values, static (json, value) =>
            {
                json.WriteString("value", value.Value);
                json.WriteString("label", value.Label);
                json.WriteNumber("count", value.Count);
                json.WriteBoolean("chosen", value.IsChosen);
            });
        });
    }

    private static void WriteRecords<T>(Utf8JsonWriter json, string name, IEnumerable<T> records)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (T record in records)
        {
            json.WriteRawValue(IloJson.SerializeToUtf8Bytes(record));
        }

        json.WriteEndArray();
    }
}

using System.Text.Json;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Parts;

namespace Ilo.EmbedSite.Api;

/// <summary>A list as JSON: the records of a page, how many there are, the facets, and what should be known about the query.</summary>
internal static class ApiLists
{
    internal static ApiResult Of<TRecord>(SiteRequest request, ListDefinition<TRecord> list, Func<TRecord, string> keyOf)
        where TRecord : class, IRecord
    {
        ListQuery query = request.ReadQuery(list.Sorts[0].Order);
        if (query.IsBad)
        {
            return ApiResult.Problem(StatusCodes.Status400BadRequest, "The query cannot be read", query.Diagnostics.Select(diagnostic => diagnostic.Message));
        }

        IEnumerable<TRecord> records = list.Records(request);
        ResultPage<TRecord> answer = records.Answer(query.Effective);
        ValueList<Facet> facets = records.Facets(query.Query);
        return ApiResult.Ok(Write, request);

        void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("query", query.Query.ToUrlQuery());
            json.WriteNumber("total", answer.Total);
            json.WriteNumber("page", answer.Number);
            json.WriteNumber("pages", answer.PageCount);
            json.WriteNumber("size", answer.Size);
            WriteNotices(json, query.Diagnostics);
            json.WriteStartArray("items");
            foreach (TRecord record in answer.Items)
            {
                json.WriteStartObject();
                json.WriteString("key", keyOf(record));
                json.WriteString("href", $"/api{list.Path}/{keyOf(record)}");
                json.WritePropertyName("record");
                json.WriteRawValue(IloJson.SerializeToUtf8Bytes(record), skipInputValidation: true);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteFacets(json, facets);
            json.WriteEndObject();
        }
    }

    private static void WriteNotices(Utf8JsonWriter json, ValueList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("notices");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            json.WriteStringValue(diagnostic.Message);
        }

        json.WriteEndArray();
    }

    private static void WriteFacets(Utf8JsonWriter json, ValueList<Facet> facets)
    {
        json.WriteStartArray("facets");
        foreach (Facet facet in facets)
        {
            json.WriteStartObject();
            json.WriteString("key", facet.Key);
            json.WriteStartArray("values");
            foreach (FacetValue value in facet.Values)
            {
                json.WriteStartObject();
                json.WriteString("value", value.Value);
                json.WriteString("label", value.Label);
                json.WriteNumber("count", value.Count);
                json.WriteBoolean("isChosen", value.IsChosen);
                json.WriteString("only", value.Only.ToUrlQuery());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

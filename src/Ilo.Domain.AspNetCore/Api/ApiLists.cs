using System.Text.Json;
using Ilo.Domain.AspNetCore.Answers;
using Ilo.Domain.Json;

namespace Ilo.Domain.AspNetCore.Api;

/// <summary>A list as JSON: the records of a page, how many there are, the facets, and what should be known about the query.</summary>
internal static class ApiLists
{
    internal static Answer Of<TRecord>(ApiRequest request, IEnumerable<TRecord> records, Func<TRecord, CatalogueItem<TRecord>> itemOf, RecordOrder order)
        where TRecord : class, IRecord
    {
        IloQuery read = IloQuery.Parse(request.QueryString, request.View.Today);
        if (read.IsBad)
        {
            return Problem.BadQuery(read.Diagnostics.Select(diagnostic => diagnostic.Message));
        }

        IloOptions options = request.View.Options;
        CatalogueQuery query = read.Query with { In = [] };
        ResultPage<TRecord> answer = records.Answer(query with
        {
            PageSize = Math.Min(query.PageSize ?? options.PageSize, options.MaxPageSize),
            Order = query.Order.IsEmpty ? [order] : query.Order,
        }, request.View.Vocabulary);
        return Problem.Json(StatusCodes.Status200OK, "application/json", json =>
        {
            json.WriteStartObject();
            json.WriteString("query", query.ToUrlQuery());
            json.WriteNumber("total", answer.Total);
            json.WriteNumber("page", answer.Number);
            json.WriteNumber("pages", answer.PageCount);
            json.WriteNumber("size", answer.Size);
            json.WriteStartArray("notices");
            foreach (Diagnostics.Diagnostic diagnostic in read.Diagnostics)
            {
                json.WriteStringValue(diagnostic.Message);
            }

            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (CatalogueItem<TRecord> item in answer.Items.Select(itemOf))
            {
                WriteItem(json, item, request.View.Addresses);
            }

            json.WriteEndArray();
            json.WriteStartArray("facets");
            foreach (BoundedFacet facet in BoundedFacets.Of(records, query, request.View.Vocabulary))
            {
                WriteFacet(json, facet);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteItem<TRecord>(Utf8JsonWriter json, CatalogueItem<TRecord> item, IloAddresses addresses)
        where TRecord : class
    {
        json.WriteStartObject();
        json.WriteString("key", item.Identifier.ToString());
        json.WriteString("href", addresses.Data($"api/{IloAddresses.FolderOf<TRecord>()}/{Uri.EscapeDataString(item.Identifier.ToString())}"));
        json.WriteString("page", addresses.Item(item));
        json.WritePropertyName("record");
        json.WriteRawValue(IloJson.SerializeToUtf8Bytes(item.Record), skipInputValidation: true);
        json.WriteEndObject();
    }

    private static void WriteFacet(Utf8JsonWriter json, BoundedFacet facet)
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
        json.WriteNumber("leftOut", facet.LeftOut);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using Ilo.Domain.Diagnostics;
using Ilo.EmbedSite.Content;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Pages;

namespace Ilo.EmbedSite.Api;

/// <summary>The state of the pages as JSON; 503 where nothing can be served.</summary>
internal static class ApiHealth
{
    internal static ApiResult Of(SiteRequest request)
    {
        SiteSnapshot snapshot = request.Snapshot;
        string state = HealthPage.StateOf(snapshot);
        return new(state == "failed" ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK, Write, null);

        void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("state", state);
            json.WriteString("version", snapshot.Version);
            json.WriteString("loadedAt", snapshot.LoadedAt.ToDateTimeOffset());
            if (snapshot.Failure is { } failure)
            {
                json.WriteString("failure", failure);
            }

            json.WriteStartArray("pages");
            foreach (SitePage page in snapshot.Pages)
            {
                WritePage(json, page);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void WritePage(Utf8JsonWriter json, SitePage page)
    {
        json.WriteStartObject();
        json.WriteString("name", page.Name);
        json.WriteBoolean("isBad", page.IsBad);
        if (page.Failure is { } failure)
        {
            json.WriteString("failure", failure);
        }

        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in page.Reading?.Diagnostics ?? [])
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Id);
            json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(diagnostic.Severity.ToString()));
            json.WriteNumber("line", diagnostic.Source.Line + 1);
            json.WriteNumber("column", diagnostic.Source.Column + 1);
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

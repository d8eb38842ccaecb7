using System.Text.Json;
using Ilo.Domain;

namespace Ilo.Explorer.Output;

/// <summary>Writes the properties of records.</summary>
internal static class RecordJson
{
    internal static void Write(Utf8JsonWriter json, Project project)
    {
        json.WriteString("title", project.Title);
        json.WriteText("start", Shown.Day(project.Duration?.Start));
        json.WriteText("end", Shown.Day(project.Duration?.End));
        json.WriteText("summary", project.Summary);
        json.WriteTexts("donors", project.Donors.Select(donor => donor.Id.ToString()));
        json.WriteTexts("themes", project.Themes.Select(theme => theme.Id.ToString()));
    }

    internal static void Write(Utf8JsonWriter json, Event item)
    {
        json.WriteString("title", item.Title);
        json.WriteText("start", Shown.Day(item.Dates?.Start));
        json.WriteText("end", Shown.Day(item.Dates?.End));
        json.WriteText("place", item.Place);
        json.WriteText("summary", item.Summary);
    }

    internal static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteString("title", article.Title);
        json.WriteString("kind", Words.Of(article.Kind));
        json.WriteText("date", article.Date?.ToString());
        json.WriteText("summary", article.Summary);
    }
}

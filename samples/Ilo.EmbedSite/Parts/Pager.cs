using Ilo.EmbedSite.Html;

namespace Ilo.EmbedSite.Parts;

/// <summary>Links to the page before and the page after.</summary>
internal static class Pager
{
    internal static Markup Of<TRecord>(string path, CatalogueQuery query, ResultPage<TRecord> answer)
    {
        if (answer.PageCount <= 1 && answer.Number == 1)
        {
            return default;
        }

        int before = Math.Min(answer.Number - 1, answer.PageCount);
        return Markup.Of($"""
            <nav class="pager" aria-label="Pages"><ul>{(before >= 1 ? Link(before, "Page before", "prev") : default)}{(answer.Number < answer.PageCount ? Link(answer.Number + 1, "Next page", "next") : default)}</ul></nav>
            """);

        Markup Link(int number, string text, string relation) =>
            Markup.Of($"<li><a rel=\"{relation}\" href=\"{Urls.With(path, query with { Page = number })}\">{text}</a></li>");
    }
}

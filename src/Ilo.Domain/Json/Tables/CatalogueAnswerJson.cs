using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.CatalogueAnswer>;

namespace Ilo.Domain.Json.Tables;

internal static class CatalogueAnswerJson
{
    internal static ObjectContract<CatalogueAnswer> Contract { get; } = new(
        "catalogueAnswer",
        (ref arguments) => new(arguments.Next<ResultPage<Project>>(), arguments.Next<ResultPage<Event>>(), arguments.Next<ResultPage<Article>>()),
        Required(nameof(CatalogueAnswer.Projects), answer => answer.Projects),
        Required(nameof(CatalogueAnswer.Events), answer => answer.Events),
        Required(nameof(CatalogueAnswer.Articles), answer => answer.Articles));
}

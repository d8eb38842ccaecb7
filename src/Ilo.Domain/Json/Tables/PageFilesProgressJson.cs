using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.PageFilesProgress>;

namespace Ilo.Domain.Json.Tables;

internal static class PageFilesProgressJson
{
    internal static ObjectContract<PageFilesProgress> Contract { get; } = new(
        "pageFilesProgress",
        (ref arguments) => new(arguments.Next<int>(), arguments.Next<PageFile>()),
        Required(nameof(PageFilesProgress.Completed), progress => progress.Completed, Numbers.AtLeast(0)),
        Required(nameof(PageFilesProgress.File), progress => progress.File));
}

using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Recognition;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Recognition.TextFindings>;

namespace Ilo.Domain.Json.Tables;

internal static class TextFindingsJson
{
    internal static ObjectContract<TextFindings> Contract { get; } = new(
        "textFindings",
        (ref arguments) => new()
        {
            Donors = arguments.List<Finding<Donor>>(),
            Partners = arguments.List<Finding<Organisation>>(),
            Themes = arguments.List<Finding<Theme>>(),
            ProjectNames = arguments.List<Finding<string>>(),
        },
        List(nameof(TextFindings.Donors), findings => findings.Donors),
        List(nameof(TextFindings.Partners), findings => findings.Partners),
        List(nameof(TextFindings.Themes), findings => findings.Themes),
        List(nameof(TextFindings.ProjectNames), findings => findings.ProjectNames));
}

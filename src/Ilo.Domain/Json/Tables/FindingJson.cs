using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Recognition;

namespace Ilo.Domain.Json.Tables;

/// <summary>What a text states, kind by kind.</summary>
internal static class FindingJson
{
    internal static ObjectContract<Finding<T>> Of<T>(string kind, JsonContract<T>? value = null) => new(
        $"{kind}Finding",
        (ref arguments) => new(arguments.Next<T>(), arguments.Next<TextPart>(), arguments.Next<TextSpan>(), arguments.Text()!, arguments.Text()!),
        Rows<Finding<T>>.Required("Value", finding => finding.Value, value),
        Rows<Finding<T>>.Required("Part", finding => finding.Part),
        Rows<Finding<T>>.Required("Span", finding => finding.Span),
        Rows<Finding<T>>.RequiredText("Words", finding => finding.Words, Texts.Any),
        Rows<Finding<T>>.RequiredText("Rule", finding => finding.Rule, Texts.Any));
}

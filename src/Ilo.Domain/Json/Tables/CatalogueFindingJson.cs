using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.CatalogueFinding>;

namespace Ilo.Domain.Json.Tables;

internal static class CatalogueFindingJson
{
    internal static ObjectContract<CatalogueFinding> Contract { get; } = new(
        "catalogueFinding",
        (ref arguments) => new(
            arguments.Next<CatalogueFindingKind>(),
            arguments.Text()!,
            arguments.Next<SourceReference>(),
            arguments.Text()!,
            arguments.Next<TextSpan>(),
            arguments.Text()!,
            arguments.Text()!)
        {
            IsCarriedOver = arguments.Next<bool>(),
        },
        Required(nameof(CatalogueFinding.Kind), finding => finding.Kind),
        RequiredText(nameof(CatalogueFinding.Id), finding => finding.Id, Texts.NotBlank),
        Required(nameof(CatalogueFinding.Source), finding => finding.Source),
        RequiredText(nameof(CatalogueFinding.Property), finding => finding.Property),
        Required(nameof(CatalogueFinding.Span), finding => finding.Span),
        RequiredText(nameof(CatalogueFinding.Words), finding => finding.Words, Texts.NotBlank),
        RequiredText(nameof(CatalogueFinding.Rule), finding => finding.Rule),
        NotDefault(nameof(CatalogueFinding.IsCarriedOver), finding => finding.IsCarriedOver));
}

using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.PageReaderOptions>;

namespace Ilo.Domain.Json.Tables;

internal static class PageReaderOptionsJson
{
    internal static ObjectContract<PageReaderOptions> Contract { get; } = new(
        "pageReaderOptions",
        (ref arguments) => new()
        {
            SourceName = arguments.Text()!,
            Address = arguments.Next<Uri>(),
            Links = arguments.List<PageLink>(),
            Kind = arguments.Optional<PageKind>(),
            Language = arguments.Optional<LanguageCode>(),
            MaxCharacters = arguments.Next<int>(),
            MaxEntries = arguments.Next<int>(),
            MaxDiagnostics = arguments.Next<int>(),
        },
        RequiredText(nameof(PageReaderOptions.SourceName), options => options.SourceName, Texts.Any),
        Optional(nameof(PageReaderOptions.Address), options => options.Address, AddressConverter.Contract),
        List(nameof(PageReaderOptions.Links), options => options.Links),
        Optional(nameof(PageReaderOptions.Kind), options => options.Kind),
        Optional(nameof(PageReaderOptions.Language), options => options.Language),
        Required(nameof(PageReaderOptions.MaxCharacters), options => options.MaxCharacters, Numbers.AtLeast(1)),
        Required(nameof(PageReaderOptions.MaxEntries), options => options.MaxEntries, Numbers.AtLeast(1)),
        Required(nameof(PageReaderOptions.MaxDiagnostics), options => options.MaxDiagnostics, Numbers.AtLeast(1)));
}

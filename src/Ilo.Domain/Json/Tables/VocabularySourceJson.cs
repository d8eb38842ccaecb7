using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Vocabularies;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Vocabularies.VocabularySource>;

namespace Ilo.Domain.Json.Tables;

internal static class VocabularySourceJson
{
    internal static ObjectContract<VocabularySource> Contract { get; } = new(
        "vocabularySource",
        (ref arguments) => new()
        {
            Donors = arguments.Next<VocabularyFile>(),
            Organisations = arguments.Next<VocabularyFile>(),
            Themes = arguments.Next<VocabularyFile>(),
            WeakAliases = arguments.Next<VocabularyFile>(),
        },
        Optional(nameof(VocabularySource.Donors), source => source.Donors),
        Optional(nameof(VocabularySource.Organisations), source => source.Organisations),
        Optional(nameof(VocabularySource.Themes), source => source.Themes),
        Optional(nameof(VocabularySource.WeakAliases), source => source.WeakAliases));
}

using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Vocabularies;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Vocabularies.VocabularyFile>;

namespace Ilo.Domain.Json.Tables;

internal static class VocabularyFileJson
{
    internal static ObjectContract<VocabularyFile> Contract { get; } = new(
        "vocabularyFile",
        (ref arguments) => new(arguments.Text()!, arguments.Text()!),
        RequiredText(nameof(VocabularyFile.Name), file => file.Name, Texts.Any),
        RequiredText(nameof(VocabularyFile.Text), file => file.Text, Texts.Any));
}

namespace Ilo.Domain.Vocabularies.Files;

/// <summary>What a vocabulary is read from; null stands for a file inside the assembly, which is read again where it is asked for.</summary>
internal sealed record VocabularyFiles(
    ValueList<VocabularyFile?> Donors, ValueList<VocabularyFile?> Organisations, ValueList<VocabularyFile?> Themes, ValueList<VocabularyFile?> WeakAliases)
{
    /// <summary>Returns these files and those of more that are not null.</summary>
    internal VocabularyFiles With(VocabularyFile? donors, VocabularyFile? organisations, VocabularyFile? themes, VocabularyFile? weakAliases) =>
        new(Of(Donors, donors), Of(Organisations, organisations), Of(Themes, themes), Of(WeakAliases, weakAliases));

    private static ValueList<VocabularyFile?> Of(ValueList<VocabularyFile?> files, VocabularyFile? further) => further is null ? files : [.. files, further];
}

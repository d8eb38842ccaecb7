using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class OfficeCodec : RecordCodec<Office, OfficeCodec.Draft>
{
    private OfficeCodec()
        : base("office", [
            Computed(nameof(Office.Id), IdCodec<Office>.Instance, office => office.Id),
            RequiredText(nameof(Office.Name), office => office.Name, (ref draft, value) => draft.Name = value),
            Text(nameof(Office.Acronym), office => office.Acronym, (ref draft, value) => draft.Acronym = value),
            Text(nameof(Office.Introduction), office => office.Introduction, (ref draft, value) => draft.Introduction = value),
            OptionalValue(nameof(Office.Language), Scalars.Language, office => office.Language, (ref draft, value) => draft.Language = value),
        ])
    {
    }

    internal static OfficeCodec Instance { get; } = new();

    protected override Office Build(in Draft draft) => new()
    {
        Name = draft.Name!,
        Acronym = draft.Acronym,
        Introduction = draft.Introduction,
        Language = draft.Language,
    };

    internal struct Draft
    {
        internal string? Name, Acronym, Introduction;
        internal LanguageCode? Language;
    }
}

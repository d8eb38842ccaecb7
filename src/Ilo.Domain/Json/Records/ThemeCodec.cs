using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class ThemeCodec : RecordCodec<Theme, ThemeCodec.Draft>
{
    private ThemeCodec()
        : base("theme", [
            Required(nameof(Theme.Id), IdCodec<Theme>.Instance, theme => theme.Id, (ref draft, value) => draft.Id = value),
            RequiredText(nameof(Theme.Name), theme => theme.Name, (ref draft, value) => draft.Name = value),
            Text(nameof(Theme.FrenchName), theme => theme.FrenchName, (ref draft, value) => draft.FrenchName = value),
            Text(nameof(Theme.SpanishName), theme => theme.SpanishName, (ref draft, value) => draft.SpanishName = value),
            OptionalValue(nameof(Theme.Parent), IdCodec<Theme>.Instance, theme => theme.Parent, (ref draft, value) => draft.Parent = value),
            Text(nameof(Theme.DacPurposeCode), theme => theme.DacPurposeCode, (ref draft, value) => draft.DacPurposeCode = value),
            List(nameof(Theme.SdgTargets), TextCodec.Trimmed, theme => theme.SdgTargets, (ref draft, value) => draft.SdgTargets = value),
        ])
    {
    }

    internal static ThemeCodec Instance { get; } = new();

    protected override Theme Build(in Draft draft) => new()
    {
        Id = draft.Id,
        Name = draft.Name!,
        FrenchName = draft.FrenchName,
        SpanishName = draft.SpanishName,
        Parent = draft.Parent,
        DacPurposeCode = draft.DacPurposeCode,
        SdgTargets = draft.SdgTargets,
    };

    internal struct Draft
    {
        internal Id<Theme> Id;
        internal string? Name, FrenchName, SpanishName, DacPurposeCode;
        internal Id<Theme>? Parent;
        internal ValueList<string> SdgTargets;
    }
}

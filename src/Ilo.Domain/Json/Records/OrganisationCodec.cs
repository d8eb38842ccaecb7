using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class OrganisationCodec : RecordCodec<Organisation, OrganisationCodec.Draft>
{
    private OrganisationCodec()
        : base("organisation", [
            Required(nameof(Organisation.Id), IdCodec<Organisation>.Instance, organisation => organisation.Id, (ref draft, value) => draft.Id = value),
            RequiredText(nameof(Organisation.Name), organisation => organisation.Name, (ref draft, value) => draft.Name = value),
            Text(nameof(Organisation.Acronym), organisation => organisation.Acronym, (ref draft, value) => draft.Acronym = value),
            Choice(nameof(Organisation.Kind), organisation => organisation.Kind, (ref draft, value) => draft.Kind = value),
            OptionalValue(nameof(Organisation.Country), Scalars.Country, organisation => organisation.Country, (ref draft, value) => draft.Country = value),
        ])
    {
    }

    internal static OrganisationCodec Instance { get; } = new();

    protected override Organisation Build(in Draft draft) => new()
    {
        Id = draft.Id,
        Name = draft.Name!,
        Acronym = draft.Acronym,
        Kind = draft.Kind,
        Country = draft.Country,
    };

    internal struct Draft
    {
        internal Id<Organisation> Id;
        internal string? Name, Acronym;
        internal OrganisationKind Kind;
        internal CountryCode? Country;
    }
}

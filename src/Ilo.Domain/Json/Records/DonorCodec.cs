using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class DonorCodec : RecordCodec<Donor, DonorCodec.Draft>
{
    private DonorCodec()
        : base("donor", [
            Required(nameof(Donor.Id), IdCodec<Donor>.Instance, donor => donor.Id, (ref draft, value) => draft.Id = value),
            RequiredText(nameof(Donor.Name), donor => donor.Name, (ref draft, value) => draft.Name = value),
            Text(nameof(Donor.Acronym), donor => donor.Acronym, (ref draft, value) => draft.Acronym = value),
            Choice(nameof(Donor.Kind), donor => donor.Kind, (ref draft, value) => draft.Kind = value),
            OptionalValue(nameof(Donor.Country), Scalars.Country, donor => donor.Country, (ref draft, value) => draft.Country = value),
            Text(nameof(Donor.IatiIdentifier), donor => donor.IatiIdentifier, (ref draft, value) => draft.IatiIdentifier = value),
        ])
    {
    }

    internal static DonorCodec Instance { get; } = new();

    protected override Donor Build(in Draft draft) => new()
    {
        Id = draft.Id,
        Name = draft.Name!,
        Acronym = draft.Acronym,
        Kind = draft.Kind,
        Country = draft.Country,
        IatiIdentifier = draft.IatiIdentifier,
    };

    internal struct Draft
    {
        internal Id<Donor> Id;
        internal string? Name, Acronym, IatiIdentifier;
        internal OrganisationKind Kind;
        internal CountryCode? Country;
    }
}

namespace Ilo.Domain.Queries.Matching;

/// <summary>Decides whether a donor is the one that was asked for.</summary>
internal sealed class DonorMatcher
{
    private readonly Id<Donor> _id;
    private readonly string? _name;

    internal DonorMatcher(Id<Donor> id) => _id = id;

    internal DonorMatcher(string name)
    {
        _name = FoldedText.Of(name);
        _id = Id<Donor>.TryParse(name.Trim().ToLowerInvariant(), null, out Id<Donor> id) ? id : default;
    }

    internal bool Matches(Donor donor) =>
        donor.Id == _id || (_name is { Length: > 0 } && (FoldedText.Of(donor.Name) == _name || (donor.Acronym is { } acronym && FoldedText.Of(acronym) == _name)));
}

namespace Ilo.Domain.Queries.Matching;

/// <summary>Decides whether a partner is the one that was asked for.</summary>
internal sealed class PartnerMatcher
{
    private readonly Id<Organisation> _id;
    private readonly string? _name;

    internal PartnerMatcher(Id<Organisation> id) => _id = id;

    internal PartnerMatcher(string name)
    {
        _name = FoldedText.Of(name);
        _id = Id<Organisation>.TryParse(name.Trim().ToLowerInvariant(), null, out Id<Organisation> id) ? id : default;
    }

    internal bool Matches(Organisation partner) =>
        partner.Id == _id || (_name is { Length: > 0 } && (FoldedText.Of(partner.Name) == _name || (partner.Acronym is { } acronym && FoldedText.Of(acronym) == _name)));
}

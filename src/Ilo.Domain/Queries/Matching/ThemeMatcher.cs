namespace Ilo.Domain.Queries.Matching;

/// <summary>Decides whether a theme is the one that was asked for or part of it.</summary>
internal sealed class ThemeMatcher
{
    private readonly Id<Theme> _id;
    private readonly string? _name;

    internal ThemeMatcher(Id<Theme> id) => _id = id;

    internal ThemeMatcher(string name)
    {
        _name = FoldedText.Of(name);
        _id = Id<Theme>.TryParse(name.Trim().ToLowerInvariant(), null, out Id<Theme> id) ? id : default;
    }

    internal bool Matches(Theme theme) => theme.Id == _id || theme.Parent == _id || (_name is { Length: > 0 } && FoldedText.Of(theme.Name) == _name);
}

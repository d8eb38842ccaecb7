using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Reads the shapes of one text by their patterns.</summary>
internal sealed class ShapeReader(Scan scan, RuleSet rules) : IShapeReader
{
    private readonly RuleMatcher _matcher = new(scan, rules.Patterns, names: null);

    /// <inheritdoc/>
    public int? EndOf(Shape shape, int at) => rules.Shapes[(int)shape] is >= 0 and var pattern && _matcher.Matches(pattern, at) ? _matcher.End : null;
}

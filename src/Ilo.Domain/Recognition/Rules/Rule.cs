namespace Ilo.Domain.Recognition.Rules;

/// <summary>A rule, compiled.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="States">What it states.</param>
/// <param name="IsAlways">Whether no rule that states nothing takes it back.</param>
/// <param name="Order">Its place among the rules.</param>
/// <param name="In">Where it reads.</param>
/// <param name="Pattern">What it looks for.</param>
/// <param name="Number">Its number in the set.</param>
/// <param name="Line">Its line among those that <see cref="RuleLine.Read"/> gives.</param>
internal sealed record Rule(string Name, Statement States, bool IsAlways, int Order, RuleScope In, int Pattern, int Number, int Line);

/// <summary>Where a rule reads.</summary>
internal enum RuleScope
{
    Anywhere,

    /// <summary><c>title</c>: titles alone.</summary>
    Titles,

    /// <summary><c>text</c>: all but titles.</summary>
    Texts,
}

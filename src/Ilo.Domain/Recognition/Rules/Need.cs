using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>What a sentence must hold, lest a pattern be tried in vain: one of some words, the ILO, or a known name.</summary>
/// <param name="Words">The words, by their numbers, in order.</param>
/// <param name="Ilo">Whether the ILO will do.</param>
/// <param name="Name">Whether any known name will do.</param>
internal sealed record Need(ValueList<int> Words, bool Ilo, bool Name)
{
    // Weigh a name and one of the commonest words of a language against other words: names are rarer than most lists of words.
    private const int NameWeight = 20;
    private const int CommonWeight = 40;

    /// <summary>Returns how often the need may be met, by the words that do; those of the fewest are looked at first.</summary>
    internal int Weight(WordClasses classes) => Words.Sum(word => IsCommon(word, classes) ? CommonWeight : 1) + (Ilo || Name ? NameWeight : 0);

    /// <summary>Returns what a pattern needs at or behind where it begins, up to where it may look beyond its sentence.</summary>
    internal static IReadOnlyList<Need> Of(RulePart pattern, WordClasses classes) => [.. All(pattern, classes)];

    private static bool IsCommon(int word, WordClasses classes) =>
        classes.Is(word, WordClass.English) || classes.Is(word, WordClass.French) || classes.Is(word, WordClass.Spanish);

    private static IEnumerable<Need> All(RulePart part, WordClasses classes) => part switch
    {
        RulePart.Sequence sequence => sequence.Parts.TakeWhile(one => !Crosses(one)).SelectMany(one => All(one, classes)),
        RulePart.Choice choice => OneOf(choice.Parts, classes),
        RulePart.Look { Not: false, Op: Op.Ahead } look when !Crosses(look.Part) => All(look.Part, classes),
        RulePart.WordChoice words when words.Ids.All(id => id >= 0) => [new([.. words.Ids.Order()], false, false)],
        RulePart.Named named => OfNames(named.Node, named.Mask, classes),
        _ => [],
    };

    // Each way must need something; the rarest of each will do.
    private static IEnumerable<Need> OneOf(IReadOnlyList<RulePart> ways, WordClasses classes)
    {
        List<Need> rarest = [];
        foreach (RulePart way in ways)
        {
            Need? need = Crosses(way) ? null : All(way, classes).MinBy(one => one.Weight(classes));
            if (need is null)
            {
                return [];
            }

            rarest.Add(need);
        }

        return [new([.. rarest.SelectMany(one => one.Words).Distinct().Order()], rarest.Exists(one => one.Ilo), rarest.Exists(one => one.Name))];
    }

    private static Need[] OfNames(in Node node, UInt128 mask, WordClasses classes)
    {
        if (node.Op == Op.Names)
        {
            bool ilo = node.Names == WantedNames.Ilo || node.Has(NodeOptions.WithIlo);
            return ilo || node.Names is not (WantedNames.Names or WantedNames.Organisations) ? [new([], ilo, !ilo)] : [];
        }

        return mask == 0 || WordClasses.IsByShape(mask)
            ? []
            : [new([.. Patterns.BeginningsOf(node, mask, classes).Distinct().Order()], false, false)];
    }

    private static bool Crosses(RulePart part) => part switch
    {
        RulePart.Sequence sequence => sequence.Parts.Any(Crosses),
        RulePart.Choice choice => choice.Parts.Any(Crosses),
        RulePart.Repeat repeat => Crosses(repeat.Part),
        RulePart.Look look => Crosses(look.Part),
        RulePart.WordChoice words => words.Ids.Any(id => id == Lexicon.Mark(TokenKind.LineBreak) || id == Lexicon.Mark(TokenKind.SentenceEnd)),
        _ => false,
    };
}

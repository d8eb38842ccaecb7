using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>A part of a pattern, which makes the steps that look for it.</summary>
internal abstract record RulePart
{
    /// <summary>Adds the steps that look for this part and go on at another; returns the place of the first.</summary>
    internal abstract int Compile(Patterns to, int next);

    /// <summary>Gets whether it also matches where no word stands.</summary>
    internal virtual bool MayBeEmpty => false;

    /// <summary>Gets the parts that it is made of.</summary>
    protected virtual IEnumerable<RulePart> Within => [];

    /// <summary>Returns whether some names are asked for in it.</summary>
    /// <param name="isAsked">Tells the names.</param>
    /// <param name="asMatch">Whether they must stand in what matches, and not only be looked at.</param>
    internal bool AsksFor(Func<Node, bool> isAsked, bool asMatch = false) =>
        (this is Named { Node.Op: Op.Names } named && isAsked(named.Node))
        || (!(asMatch && this is Look or Gap) && Within.Any(part => part.AsksFor(isAsked, asMatch)));

    internal sealed record Sequence(IReadOnlyList<RulePart> Parts) : RulePart
    {
        internal override bool MayBeEmpty => Parts.All(part => part.MayBeEmpty);

        protected override IEnumerable<RulePart> Within => Parts;

        internal override int Compile(Patterns to, int next) => Parts.Reverse().Aggregate(next, (behind, part) => part.Compile(to, behind));
    }

    internal sealed record Choice(IReadOnlyList<RulePart> Parts) : RulePart
    {
        internal override bool MayBeEmpty => Parts.Any(part => part.MayBeEmpty);

        protected override IEnumerable<RulePart> Within => Parts;

        // Ways that begin with different words are told apart at a glance; of those that begin with the same, the word alone comes first.
        internal override int Compile(Patterns to, int next)
        {
            if (Parts.Count == 1)
            {
                return Parts[0].Compile(to, next);
            }

            ILookup<bool, (int[]? Heads, RulePart[] Tail)> ways = Parts.Select(Headed).ToLookup(way => way.Heads is not null);
            RulePart[] others = [.. ways[false].Select(way => new Sequence(way.Tail))];
            int last = others.Length == 0 ? Patterns.None : others[^1].Compile(to, next);
            for (int i = others.Length - 2; i >= 0; i--)
            {
                last = to.Add(new(Op.Split) { Next = others[i].Compile(to, next), Other = last });
            }

            (int[]? Heads, RulePart[] Tail)[] headed = [.. ways[true].OrderBy(way => way.Tail.Length > 0)];
            if (Array.TrueForAll(headed, way => way.Tail.Length == 0))
            {
                int[] words = [.. headed.SelectMany(way => way.Heads!).Distinct().Order()];
                int first = words.Length == 0 ? last : to.AddWords(words, next);
                return words.Length == 0 || last == Patterns.None ? first : to.Add(new(Op.Split) { Next = first, Other = last });
            }

            SortedDictionary<int, int> places = [];
            foreach (IGrouping<int, RulePart[]> way in headed.SelectMany(way => way.Heads!.Select(head => (head, way.Tail)))
                .GroupBy(way => way.head, way => way.Tail))
            {
                places.Add(way.Key, new Choice([.. way.Select(tail => new Sequence(tail))]).Compile(to, next));
            }

            return to.AddSwitch(places, last);
        }

        // The words that a way begins with, and what stands behind them; null for one that begins otherwise.
        private static (int[]? Heads, RulePart[] Tail) Headed(RulePart part) => part switch
        {
            WordChoice words => (words.Ids, []),
            Choice choice when choice.Parts.All(one => Headed(one) is { Heads: not null, Tail: [] }) =>
                ([.. choice.Parts.SelectMany(one => Headed(one).Heads!)], []),
            Sequence { Parts: [var first, ..] } sequence when Headed(first) is { Heads: { } heads, Tail: [] } => (heads, [.. sequence.Parts.Skip(1)]),
            Sequence sequence => (null, [.. sequence.Parts]),
            _ => (null, [part]),
        };
    }

    internal sealed record Repeat(RulePart Part, int Most) : RulePart
    {
        internal override bool MayBeEmpty => true;

        protected override IEnumerable<RulePart> Within => [Part];

        // A few times are written out, more go round as far as so many words from where the match begins.
        internal override int Compile(Patterns to, int next)
        {
            if (Most <= MostWrittenOut)
            {
                return Enumerable.Range(0, Most).Aggregate(next, (behind, _) => to.Add(new(Op.Split) { Next = Part.Compile(to, behind), Other = next }));
            }

            int round = to.Add(new(Op.Split) { Most = (byte)Most, Other = next });
            to.LeadTo(round, Part.Compile(to, round));
            return round;
        }

        private const int MostWrittenOut = 16;
    }

    internal sealed record WordChoice(int[] Ids) : RulePart
    {
        internal override int Compile(Patterns to, int next) => to.AddWords(Ids, next);
    }

    internal sealed record Zero(Op Op) : RulePart
    {
        internal override bool MayBeEmpty => true;

        internal override int Compile(Patterns to, int next) => to.Add(new(Op) { Next = next });
    }

    internal sealed record Gap(GapKind Kind, int Most, RulePart? Blocked) : RulePart
    {
        internal override bool MayBeEmpty => true;

        protected override IEnumerable<RulePart> Within => Blocked is null ? [] : [Blocked];

        internal override int Compile(Patterns to, int next) =>
            to.Add(new(Op.Gap) { Kind = (byte)Kind, Most = (byte)Most, Next = next, Other = Blocked?.Compile(to, Patterns.Accept) ?? Patterns.Accept });
    }

    /// <summary>What is looked at without going on: ahead or before, to be there or not.</summary>
    internal sealed record Look(Op Op, RulePart Part, bool Not) : RulePart
    {
        internal override bool MayBeEmpty => true;

        protected override IEnumerable<RulePart> Within => [Part];

        internal override int Compile(Patterns to, int next) =>
            to.Add(new(Op) { Most = (byte)(Not ? 1 : 0), Next = next, Other = Part.Compile(to, Patterns.Accept) });
    }

    /// <summary>What stands between angle brackets: classes or names.</summary>
    internal sealed record Named(Node Node, UInt128 Mask) : RulePart
    {
        internal override int Compile(Patterns to, int next) => to.Add(Node with { Next = next, Argument = to.AddMask(Mask) });

        /// <summary>Returns the part; null where neither a class nor a kind of names is called so.</summary>
        internal static Named? Of(string name, WordClasses classes) =>
            name switch
            {
                "spelled" => new(new(Op.Spelled), 0),
                ['i', 'n', '-', var first, var second] => new(new(Op.In) { Most = (byte)first, Kind = (byte)second }, 0),
                _ => OfNames(name) ?? OfClasses(name.Split('&'), classes),
            };

        /// <summary>Returns whether a class cannot have a name, because it means something else.</summary>
        internal static bool IsTaken(string name) => name is "spelled" or "capital" or "small" or "word" or ['i', 'n', '-', _, _] || OfNames(name) is not null;

        private static Named? OfNames(string name)
        {
            NodeOptions options = NodeOptions.None;
            foreach ((string written, NodeOptions option) in Written)
            {
                if (name.EndsWith(written, StringComparison.Ordinal))
                {
                    options |= option;
                    name = name[..^written.Length];
                }
            }

            return name.Length > 0 && char.IsAsciiLetter(name[0])
                && Enum.TryParse(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out WantedNames kind)
                ? new(new(Op.Names) { Kind = (byte)kind, Options = options }, 0)
                : null;
        }

        private static Named? OfClasses(string[] names, WordClasses classes)
        {
            UInt128 mask = 0;
            NodeOptions capital = NodeOptions.None;
            foreach (string name in names)
            {
                if (name is "capital" or "small")
                {
                    capital = name == "capital" ? NodeOptions.Capital : NodeOptions.Small;
                }
                else if (name != "word")
                {
                    if (!classes.TryFind(name, out int bit))
                    {
                        return null;
                    }

                    mask |= UInt128.One << bit;
                }
            }

            int first = (int)UInt128.TrailingZeroCount(mask);
            if (names is [var only] && only.EndsWith("-ending", StringComparison.Ordinal))
            {
                return new(new(Op.Ending) { Most = (byte)first }, 0);
            }

            bool phrases = UInt128.PopCount(mask) == 1 && capital == NodeOptions.None && classes.FirstWords(first).Count > 0;
            return new(new(phrases ? Op.Phrase : Op.Class) { Options = capital, Most = (byte)first }, mask);
        }

        private static readonly (string Written, NodeOptions Option)[] Written =
        [
            ("?", NodeOptions.Silent), (":field", NodeOptions.Field), (":loose", NodeOptions.Loose), ("&ilo", NodeOptions.WithIlo), ("|ilo", NodeOptions.OrIlo),
        ];
    }
}

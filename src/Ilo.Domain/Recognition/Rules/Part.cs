using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>A part of a pattern, which makes the nodes that look for it.</summary>
internal abstract record Part
{
    /// <summary>Returns the node that looks for this part and goes on at another.</summary>
    internal abstract Node Compile(Node next);

    internal sealed record Sequence(IReadOnlyList<Part> Parts) : Part
    {
        internal override Node Compile(Node next) => Parts.Reverse().Aggregate(next, (behind, part) => part.Compile(behind));
    }

    internal sealed record Choice(IReadOnlyList<Part> Parts) : Part
    {
        // Words alone are told apart at a glance.
        internal override Node Compile(Node next)
        {
            int[] words = [.. Parts.Select(One).OfType<Words>().SelectMany(part => part.Ids).Distinct().Order()];
            List<Part> ways = [.. Parts.Where(part => One(part) is null)];
            if (words.Length > 0)
            {
                ways.Insert(0, new Words(words));
            }

            Node last = ways[^1].Compile(next);
            for (int i = ways.Count - 2; i >= 0; i--)
            {
                last = new(Op.Split, ways[i].Compile(next)) { Other = last };
            }

            return last;
        }

        private static Words? One(Part part) => part as Words ?? (part is Sequence { Parts: [Words only] } ? only : null);
    }

    internal sealed record Repeat(Part Part, int Most) : Part
    {
        internal override Node Compile(Node next) =>
            Enumerable.Range(0, Most).Aggregate(next, (behind, _) => new(Op.Split, Part.Compile(behind)) { Other = next });
    }

    internal sealed record Words(int[] Ids) : Part
    {
        internal override Node Compile(Node next) => new(Op.Words, next) { Words = Ids };
    }

    internal sealed record Zero(Op Op) : Part
    {
        internal override Node Compile(Node next) => new(Op, next);
    }

    internal sealed record Gap(GapKind Kind, int Most, Part? Blocked) : Part
    {
        internal override Node Compile(Node next) => new(Op.Gap, next) { Gap = Kind, Most = Most, Other = Blocked?.Compile(Node.Accept) };
    }

    internal sealed record Ahead(Part Part, bool Not) : Part
    {
        internal override Node Compile(Node next) => new(Op.Ahead, next) { Other = Part.Compile(Node.Accept), Not = Not };
    }

    internal sealed record Before(Part Part, bool Not) : Part
    {
        internal override Node Compile(Node next) => new(Op.Before, next) { Other = Part.Compile(Node.Accept), Not = Not };
    }

    /// <summary>What stands between angle brackets: classes or names.</summary>
    internal sealed record Named(Func<Node, Node> Make) : Part
    {
        internal override Node Compile(Node next) => Make(next);

        /// <summary>Returns the part; null where neither a class nor a kind of names is called so.</summary>
        internal static Named? Of(string name, WordClasses classes) => OfNames(name) ?? OfClasses(name.Split('&'), classes);

        private static Named? OfNames(string name)
        {
            NameOptions options = NameOptions.None;
            foreach ((string written, NameOptions option) in Written)
            {
                if (name.EndsWith(written, StringComparison.Ordinal))
                {
                    options |= option;
                    name = name[..^written.Length];
                }
            }

            return name.Length > 0 && char.IsAsciiLetter(name[0])
                && Enum.TryParse(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out NameKind kind)
                ? new(next => new(Op.Names, next) { Names = kind, Options = options })
                : null;
        }

        private static Named? OfClasses(string[] names, WordClasses classes)
        {
            UInt128 mask = 0;
            bool? capital = null;
            foreach (string name in names)
            {
                if (name is "capital" or "small")
                {
                    capital = name == "capital";
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
            bool phrases = UInt128.PopCount(mask) == 1 && capital is null && classes.FirstWords(first).Count > 0;
            return new(next => new(phrases ? Op.Phrase : Op.Class, next) { Mask = mask, Capital = capital, Most = first });
        }

        private static readonly (string Written, NameOptions Option)[] Written =
            [("?", NameOptions.Silent), (":field", NameOptions.Field), (":lines", NameOptions.Lines), (":loose", NameOptions.Loose),
                ("&ilo", NameOptions.WithIlo), ("|ilo", NameOptions.OrIlo)];
    }
}

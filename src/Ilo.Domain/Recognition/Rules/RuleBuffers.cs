using Ilo.Domain.Recognition.Names;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>The room that the rules take while they read a text, kept by its thread for the next.</summary>
internal sealed class RuleBuffers
{
    // What a text of more tokens took is given back.
    private const int MostKept = 8_192;

    [ThreadStatic]
    private static RuleBuffers? _free;

    internal List<(int At, Rule Rule)> Stating { get; } = [];

    internal List<(int At, Rule Rule)> TakingBack { get; } = [];

    /// <summary>Gets the needs that a sentence meets.</summary>
    internal ulong[] Met { get; private set; } = [];

    /// <summary>Gets the rules that can match in it.</summary>
    internal ulong[] Alive { get; private set; } = [];

    /// <summary>Gets the lists of names by their first tokens.</summary>
    internal NameList?[] Lists { get; private set; } = [];

    /// <summary>Takes what the thread has kept, or makes it.</summary>
    internal static RuleBuffers Take(RuleSet rules)
    {
        RuleBuffers taken = _free ?? new();
        _free = null;
        if (taken.Met.Length != rules.FirstNeeds.Length || taken.Alive.Length != rules.Needless.Length)
        {
            (taken.Met, taken.Alive) = (new ulong[rules.FirstNeeds.Length], new ulong[rules.Needless.Length]);
        }

        return taken;
    }

    /// <summary>Makes room for a list at each token, and one behind.</summary>
    internal void Reach(int count) => Lists = count >= Lists.Length ? new NameList?[count + (count / 2) + 1] : Lists;

    internal void Add(int at, Rule rule) => (rule.Order >= 0 ? Stating : TakingBack).Add((at, rule));

    /// <summary>Gives it back when a text of so many tokens has been read.</summary>
    internal void Free(int count)
    {
        if (Math.Max(Lists.Length, Math.Max(Stating.Capacity, TakingBack.Capacity)) > MostKept)
        {
            return;
        }

        Stating.Clear();
        TakingBack.Clear();
        Array.Clear(Lists, 0, Math.Min(Lists.Length, count + 1));
        _free = this;
    }
}

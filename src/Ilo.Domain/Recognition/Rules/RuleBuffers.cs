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

    internal List<Rule> ByName { get; } = [];

    internal List<Rule> BySubject { get; } = [];

    internal List<Rule> ByCapital { get; } = [];

    internal List<Rule> Found { get; } = [];

    internal List<int> Needs { get; } = [];

    internal ulong[] Met { get; private set; } = [];

    /// <summary>Gets the lists of names by their first tokens.</summary>
    internal NameList?[] Lists { get; private set; } = [];

    /// <summary>Takes what the thread has kept, or makes it.</summary>
    internal static RuleBuffers Take()
    {
        RuleBuffers taken = _free ?? new();
        _free = null;
        return taken;
    }

    /// <summary>Makes room for the needs of all rules, and for a list at each of so many tokens.</summary>
    internal void Reach(int needs, int lists)
    {
        Met = needs > Met.Length ? new ulong[needs] : Met;
        Lists = lists > Lists.Length ? new NameList?[lists + (lists / 2)] : Lists;
    }

    /// <summary>Gives it back when the text has been read.</summary>
    /// <param name="count">How many tokens it had.</param>
    internal void Free(int count)
    {
        if (Lists.Length > MostKept)
        {
            return;
        }

        Stating.Clear();
        TakingBack.Clear();
        ByName.Clear();
        BySubject.Clear();
        ByCapital.Clear();
        Found.Clear();
        Array.Clear(Lists, 0, Math.Min(Lists.Length, count + 1));
        _free = this;
    }
}

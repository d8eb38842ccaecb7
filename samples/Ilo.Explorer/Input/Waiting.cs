using Ilo.Domain.Catalogues;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Input;

/// <summary>Shows on standard error, in a terminal, how far all has come that a person waits for: reading pages and joining them. It never goes back.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="sides">How many times pages are read and joined, one after the other.</param>
/// <param name="joins">Whether they are joined.</param>
internal sealed class Waiting(Terminal terminal, int sides = 1, bool joins = true) : IProgress<CatalogueProgress>
{
    // Fewer pages are done before a bar could be seen.
    private const int FewPages = 8;

    // Standard error may be a narrower terminal than the output is wide, which is all that is known; this has room in each.
    private const int Widest = 40;
    private const string EraseLine = "\r\e[K";

    // By how much of the time each step takes, from the measures of docs/performance.md.
    private static readonly (CatalogueStep Step, double From, double To, string Verb)[] Steps =
    [
        (CatalogueStep.Reading, 0, 0.6, "Reading"),
        (CatalogueStep.Analysing, 0.6, 0.8, "Joining"),
        (CatalogueStep.Joining, 0.8, 1, "Joining"),
    ];

    private readonly Lock _drawing = new();
    private int _side = -1;
    private int _pages;
    private double _share;
    private string _drawn = "";

    /// <summary>Begins with so many pages, after those of another side where there were some; returns what is told of them, null where nobody looks or there
    /// are too few.</summary>
    internal IProgress<CatalogueProgress>? Begin(int pages)
    {
        _side++;
        _pages = pages;
        return Told;
    }

    /// <summary>Gets what is told of the pages; null where nobody looks or there are too few.</summary>
    internal IProgress<CatalogueProgress>? Told => terminal.Progress && _pages > FewPages ? this : null;

    /// <summary>Takes the bar away, so that something else can be written; it comes back with the next step.</summary>
    internal void Clear()
    {
        lock (_drawing)
        {
            if (_drawn.Length > 0)
            {
                _drawn = "";
                terminal.Error.Write(EraseLine);
            }
        }
    }

    /// <inheritdoc/>
    public void Report(CatalogueProgress value)
    {
        (_, double from, double to, string verb) = Steps.First(step => step.Step == value.Step);
        double whole = joins ? 1 : Steps[0].To;
        Tell($"{verb} {Shown.Count(_pages, "page")}", (_side + ((from + ((to - from) * value.Done / Math.Max(value.Total, 1))) / whole)) / sides);
    }

    /// <summary>Draws what is being done and which share of all is, where somebody looks.</summary>
    internal void Tell(string what, double share)
    {
        if (!terminal.Progress)
        {
            return;
        }

        lock (_drawing)
        {
            _share = Math.Clamp(share, _share, 1);
            Draw(what);
        }
    }

    // Drawn again only where something of it changes: some hundred times in all.
    private void Draw(string what)
    {
        string percent = $" {Numbers.Plain((int)(_share * 100)),3} %";
        int bar = Math.Max(Math.Min(terminal.Width, Widest) - what.Length - percent.Length - 3, 1);
        int full = (int)(_share * bar);
        string line = $"{what}  {new string('█', full)}{new string('░', bar - full)}{percent}";
        if (line != _drawn)
        {
            _drawn = line;
            terminal.Error.Write(EraseLine + line);
        }
    }
}

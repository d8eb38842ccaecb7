namespace Ilo.Domain.Recognition.Themes;

/// <summary>What speaks for a theme in a text.</summary>
internal sealed class ThemeScore(Theme theme)
{
    private Dictionary<string, int>? _body;
    private HashSet<string>? _title;
    private bool _titleIsStrong;

    internal Theme Theme => theme;

    /// <summary>Gets whether a label or a phrase of this theme alone speaks for it.</summary>
    internal bool IsStrong { get; private set; }

    internal bool HasStrongTitle => _titleIsStrong;

    internal double Value { get; private set; }

    /// <summary>Gets where it is spoken of first: label, then title, then body.</summary>
    internal (int Part, int Start) First { get; private set; } = (int.MaxValue, 0);

    /// <summary>Gets the best evidence: label before title before body.</summary>
    internal Finding<Theme>? Evidence { get; private set; }

    internal void Add(Finding<Theme> evidence, string phrase, bool isBroad)
    {
        double value = evidence.Part switch
        {
            TextPart.Label => ThemeWeights.Label,
            TextPart.Title => (_title ??= new(StringComparer.Ordinal)).Add(phrase) ? isBroad ? ThemeWeights.BroadTitle : ThemeWeights.Title : 0,
            _ => Body(phrase, isBroad),
        };
        if (evidence.Part == TextPart.Title && !isBroad)
        {
            // A second phrase of the title says little more.
            value = _titleIsStrong ? ThemeWeights.Repeated : value;
            _titleIsStrong = true;
        }

        IsStrong |= !isBroad;
        (int Part, int Start) place = (Rank(evidence.Part), evidence.Span.Start);
        First = place.CompareTo(First) < 0 ? place : First;
        Value += value;
        if (Evidence is null || Rank(evidence.Part) < Rank(Evidence.Part))
        {
            Evidence = evidence;
        }
    }

    private double Body(string phrase, bool isBroad)
    {
        _body ??= new(StringComparer.Ordinal);
        int seen = _body.GetValueOrDefault(phrase);
        _body[phrase] = seen + 1;
        double full = isBroad ? ThemeWeights.BroadBody : ThemeWeights.Body;

        // Each further time counts half of the last, so that no repetition outweighs a title.
        return full / (1 << Math.Min(seen, ThemeWeights.LastRepetition));
    }

    private static int Rank(TextPart part) => part switch
    {
        TextPart.Label => 0,
        TextPart.Title => 1,
        _ => 2,
    };
}

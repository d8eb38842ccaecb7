using Ilo.Domain.Vocabularies.Words;

namespace Ilo.Domain.Vocabularies.Recognition;

/// <summary>Finds what a text is about: its label first, then its title, then the phrases of its body.</summary>
internal static class ThemeRules
{
    internal static ValueList<Finding<Theme>> Find(string? label, IReadOnlyList<Scan> scans, RecognizerTables tables, ThemeVocabulary vocabulary)
    {
        Dictionary<Id<Theme>, ThemeScore> scores = [];
        if (label is not null)
        {
            foreach (Theme theme in tables.Themes.OfLabel(label))
            {
                Of(scores, theme).Add(new(theme, TextPart.Label, new(0, label.Length), label, "theme-label"), label, isBroad: false);
            }
        }

        foreach (Scan scan in scans)
        {
            Read(scan, scores, tables.Themes);
        }

        return Choose(scores.Values, vocabulary);
    }

    private static void Read(Scan scan, Dictionary<Id<Theme>, ThemeScore> scores, ThemeTable table)
    {
        List<(int End, ThemeWord Word)> found = [];
        for (int at = 0; at < scan.Count; at++)
        {
            table.Find(scan.Tokens, at, found);
            int longest = 0;
            foreach ((int end, ThemeWord word) in found)
            {
                if (end < longest)
                {
                    break;
                }

                if (word.Acronym is null || scan.WordAt(at).SequenceEqual(word.Acronym))
                {
                    Finding<Theme> evidence = scan.Finding(word.Theme, at, end, scan.Part == TextPart.Title ? "theme-title" : "theme-words");
                    Of(scores, word.Theme).Add(evidence, NameKey.Of(evidence.Words), word.IsBroad);
                    longest = end;
                }
            }

            at = Math.Max(at, longest - 1);
        }
    }

    private static ThemeScore Of(Dictionary<Id<Theme>, ThemeScore> scores, Theme theme)
    {
        if (!scores.TryGetValue(theme.Id, out ThemeScore? score))
        {
            scores.Add(theme.Id, score = new(theme));
        }

        return score;
    }

    private static ValueList<Finding<Theme>> Choose(IEnumerable<ThemeScore> scores, ThemeVocabulary vocabulary)
    {
        List<ThemeScore> ranked = [.. scores.OrderByDescending(score => score.Value).ThenBy(score => score.Theme.Id)];
        if (ranked.Count == 0)
        {
            return [];
        }

        double least = Math.Max(ThemeWeights.Least, ranked[0].Value * ThemeWeights.LeastShare);
        List<ThemeScore> chosen = [.. ranked.Where(score => score.Value >= least)];

        // A wider theme that weighs no more than a narrower one adds nothing to it.
        chosen.RemoveAll(wider => !wider.HasLabel && chosen.Exists(narrower =>
            narrower.Theme.Id != wider.Theme.Id && narrower.Value >= wider.Value && vocabulary.IsWithin(narrower.Theme.Id, wider.Theme.Id)));
        return [.. chosen.Take(ThemeWeights.Most).Select(score => score.Evidence!)];
    }
}

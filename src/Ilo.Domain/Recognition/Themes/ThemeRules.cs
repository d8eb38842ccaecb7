using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Themes;

/// <summary>Finds what a text is about: its label first, then its title, then the phrases of its body.</summary>
internal static class ThemeRules
{
    internal static ValueList<Finding<Theme>> Find(string? label, Scan? title, Scan body, ThemeTable themes)
    {
        Dictionary<Id<Theme>, ThemeScore>? scores = null;
        if (label is not null)
        {
            foreach (Theme theme in themes.LabelledBy(label))
            {
                Of(ref scores, theme).Add(new(theme, TextPart.Label, new(0, label.Length), label, "theme-label"), label, isBroad: false);
            }
        }

        if (title is not null)
        {
            Read(title, ref scores, themes);
        }

        Read(body, ref scores, themes);
        return scores is null ? [] : Choose(scores.Values, themes);
    }

    private static void Read(Scan scan, ref Dictionary<Id<Theme>, ThemeScore>? scores, ThemeTable table)
    {
        List<(int End, int Word)> found = scan.Buffers.Phrases;
        int covered = 0;
        Theme? covering = null;
        for (int at = 0; at < scan.Count; at++)
        {
            table.Find(scan.Tokens, at, found);
            int longest = 0;
            foreach ((int end, int number) in found)
            {
                // What stands within another phrase says nothing of its own; "labour inspection" behind "child labour" does, of another theme.
                if (end < longest || end <= covered)
                {
                    break;
                }

                ThemeWord word = table[number];
                bool printed = word.Acronym is null || scan.WordAt(at).SequenceEqual(word.Acronym);
                bool spoken = word.Language is null || word.Language == scan.Language;
                if (printed && spoken && !(at < covered && (word.IsBroad || word.Theme == covering)) && !IsPartOfAName(scan, at, end))
                {
                    Finding<Theme> evidence = scan.Finding(word.Theme, at, end, scan.Part == TextPart.Title ? "theme-title" : "theme-words");
                    Of(ref scores, word.Theme).Add(evidence, NameKey.Of(evidence.Words), word.IsBroad);
                    longest = end;
                    covering = word.Theme;
                }
            }

            covered = Math.Max(covered, longest);
        }
    }

    // The "Union" of "European Union" speaks of no trade union, nor does a whole name that is an acronym or means something else in
    // another language: "SIDA", the agency. Other whole names, such as "Better Work", may speak of a theme.
    private static bool IsPartOfAName(Scan scan, int start, int end) =>
        (scan.HitOver(start) ?? scan.HitOver(end - 1)) is { } name
        && (start > name.Start || end < name.End || (start == name.Start && end == name.End && (name.Alias.IsAcronym || name.Rule == WeakRule.English)));

    private static ThemeScore Of(ref Dictionary<Id<Theme>, ThemeScore>? scores, Theme theme)
    {
        scores ??= [];
        if (!scores.TryGetValue(theme.Id, out ThemeScore? score))
        {
            scores.Add(theme.Id, score = new(theme));
        }

        return score;
    }

    private static ValueList<Finding<Theme>> Choose(IEnumerable<ThemeScore> scores, ThemeTable themes)
    {
        // Of equal weights, what the text says first.
        List<ThemeScore> ranked = [.. scores.OrderByDescending(score => score.Value).ThenBy(score => score.First).ThenBy(score => score.Theme.Id)];
        double least = Math.Max(ThemeWeights.Least, Math.Min(ranked[0].Value, ThemeWeights.Label) * ThemeWeights.LeastShare);
        List<ThemeScore> chosen = [.. ranked.Where(score => score.Value >= least && score.IsStrong)];
        if (chosen.Count < ThemeWeights.FewestStrong)
        {
            chosen = [.. ranked.Where(score => score.Value >= (score.IsStrong ? least : ThemeWeights.LeastBroad)).Take(ThemeWeights.FewestStrong)];
        }

        // A wider theme must weigh something beside the narrower one that it stands behind.
        chosen.RemoveAll(wider => chosen.Exists(
            narrower => narrower.Value * ThemeWeights.LeastParentShare > wider.Value && themes.Vocabulary.IsWithin(narrower.Theme.Id, wider.Theme.Id)));
        if (chosen.Count(score => !themes.IsUmbrella(score.Theme)) >= ThemeWeights.Most)
        {
            chosen.RemoveAll(score => themes.IsUmbrella(score.Theme) && !score.HasStrongTitle);
        }

        return [.. chosen.Take(ThemeWeights.Most).Select(score => score.Evidence!)];
    }
}

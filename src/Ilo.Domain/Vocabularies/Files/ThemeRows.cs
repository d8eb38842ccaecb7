using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Vocabularies.Files;

/// <summary>Reads the table of themes.</summary>
internal static class ThemeRows
{
    private static readonly string[] Columns = ["id", "name", "name_fr", "name_es", "parent", "dac_purpose_code", "sdg_targets", "labels", "keywords"];
    private static readonly string[] OtherNames = ["name_fr", "name_es", "labels", "keywords", "broad_keywords"];

    internal static List<ThemeEntry> Read(IEnumerable<VocabularyFile> files, List<Diagnostic> diagnostics)
    {
        List<(ThemeEntry Entry, SourceReference Source)> rows = [];
        RowReader<Theme> reader = new(diagnostics);
        foreach (TsvRow row in TsvTable.Rows(files, Columns, diagnostics))
        {
            if (!reader.TryId(row, out Id<Theme> id) || !reader.TryName(row, out string name) || !OtherNames.All(column => reader.IsName(row, column)))
            {
                continue;
            }

            if ((row.Optional("dac_purpose_code") is { } code && !Codes.IsPurpose(code) && !reader.Bad(row, "dac_purpose_code", "five digits"))
                || (!row.List("sdg_targets").All(Codes.IsTarget) && !reader.Bad(row, "sdg_targets", "targets such as 8.7 or 8.b")))
            {
                continue;
            }

            Id<Theme>? parent = null;
            if (row.Optional("parent") is { } text)
            {
                if (!Id<Theme>.TryParse(text, null, out Id<Theme> wider))
                {
                    reader.Bad(row, "parent", "lower-case letters, digits and hyphens");
                    continue;
                }

                parent = wider;
            }

            Theme theme = new()
            {
                Id = id,
                Name = name,
                FrenchName = row.Optional("name_fr"),
                SpanishName = row.Optional("name_es"),
                Parent = parent,
                DacPurposeCode = row.Optional("dac_purpose_code"),
                SdgTargets = [.. row.List("sdg_targets")],
            };
            string[] names = [name, .. Present(theme.FrenchName), .. Present(theme.SpanishName), .. row.List("labels")];

            // A label may stand for two themes, so that names are not checked against those of other rows.
            reader.Take(row, id, theme, []);
            rows.Add((new(theme, names, row.List("keywords"), row.List("broad_keywords"), row["umbrella"] is "yes"), row.Source));
        }

        return WithSoundParents(rows, diagnostics);
    }

    private static List<ThemeEntry> WithSoundParents(List<(ThemeEntry Entry, SourceReference Source)> rows, List<Diagnostic> diagnostics)
    {
        Dictionary<Id<Theme>, Theme> themes = rows.ToDictionary(row => row.Entry.Theme.Id, row => row.Entry.Theme);
        List<ThemeEntry> entries = [];
        HashSet<Id<Theme>> sound = [];
        foreach ((ThemeEntry entry, SourceReference source) in rows)
        {
            Theme theme = themes[entry.Theme.Id];
            DiagnosticDescriptor? mistake = theme.Parent is not { } parent ? null
                : !themes.ContainsKey(parent) ? VocabularyDiagnostics.UnknownId
                : IsCyclic(theme, themes, sound) ? VocabularyDiagnostics.CyclicParent
                : null;
            if (mistake is not null)
            {
                string id = mistake == VocabularyDiagnostics.UnknownId ? theme.Parent!.Value.ToString() : theme.Id.ToString();
                diagnostics.Add(new(mistake, source, [id]));
                themes[theme.Id] = theme = theme with { Parent = null };
            }

            entries.Add(entry with { Theme = theme });
        }

        return entries;
    }

    // Themes that were walked over once and lie in no circle are not walked over again, so that a long chain takes linear time.
    private static bool IsCyclic(Theme theme, Dictionary<Id<Theme>, Theme> themes, HashSet<Id<Theme>> sound)
    {
        List<Id<Theme>> path = [theme.Id];
        HashSet<Id<Theme>> seen = [theme.Id];
        for (Theme? next = theme; next?.Parent is { } parent && !sound.Contains(parent) && themes.TryGetValue(parent, out next);)
        {
            if (next.Id == theme.Id)
            {
                return true;
            }

            if (!seen.Add(next.Id))
            {
                // The path leads into a circle, and is none itself.
                sound.UnionWith(path.TakeWhile(id => id != next.Id));
                return false;
            }

            path.Add(next.Id);
        }

        sound.UnionWith(path);
        return false;
    }

    private static string[] Present(string? name) => name is null ? [] : [name];
}

using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Vocabularies.Files;

/// <summary>Reads a vocabulary's files.</summary>
internal static class VocabularyReader
{
    internal static VocabularyReading Read(
        VocabularyFile? ownDonors, VocabularyFile? ownOrganisations, VocabularyFile? ownThemes, VocabularyFile? ownWeakAliases)
    {
        List<Diagnostic> diagnostics = [];
        NameVocabulary<Donor> donors = new(DonorRows(ownDonors ?? BuiltInFile.Read("donors.tsv"), diagnostics), donor => donor.Country);
        NameVocabulary<Organisation> organisations = new(
            OrganisationRows(ownOrganisations ?? BuiltInFile.Read("organisations.tsv"), diagnostics), organisation => organisation.Country);
        ThemeVocabulary themes = new(ThemeRows.Read(ownThemes ?? BuiltInFile.Read("themes.tsv"), diagnostics));

        // The built-in weak names may speak of donors that a caller's own file has left out.
        WeakNames weak = WeakRows(ownWeakAliases ?? BuiltInFile.Read("weak-aliases.tsv"), donors, organisations, ownWeakAliases is null ? [] : diagnostics);
        return new(new(donors, organisations, themes, weak), [.. diagnostics]);
    }

    private static List<NamedRecord<Donor>> DonorRows(VocabularyFile file, List<Diagnostic> diagnostics)
    {
        List<NamedRecord<Donor>> entries = [];
        RowReader<Donor> reader = new(diagnostics);
        TsvTable? table = TsvTable.Open(file, ["id", "name", "acronym", "kind", "country", "iati", "aliases"], diagnostics);
        foreach (TsvRow row in table?.Rows(diagnostics) ?? [])
        {
            if (reader.TryId(row, out Id<Donor> id) && reader.TryName(row, out string name)
                && reader.TryKind(row, out OrganisationKind kind) && reader.TryCountry(row, out CountryCode? country)
                && reader.TryRole(row, out OrganisationRole role))
            {
                Donor donor = new()
                {
                    Id = id,
                    Name = name,
                    Acronym = row.Optional("acronym"),
                    Kind = kind,
                    Country = country,
                    IatiIdentifier = row.Optional("iati"),
                };
                entries.Add(reader.Take(row, id, donor, Names(row)) with { Role = role });
            }
        }

        return entries;
    }

    private static List<NamedRecord<Organisation>> OrganisationRows(VocabularyFile file, List<Diagnostic> diagnostics)
    {
        List<NamedRecord<Organisation>> entries = [];
        RowReader<Organisation> reader = new(diagnostics);
        TsvTable? table = TsvTable.Open(file, ["id", "name", "acronym", "kind", "country", "aliases"], diagnostics);
        foreach (TsvRow row in table?.Rows(diagnostics) ?? [])
        {
            if (reader.TryId(row, out Id<Organisation> id) && reader.TryName(row, out string name)
                && reader.TryKind(row, out OrganisationKind kind) && reader.TryCountry(row, out CountryCode? country)
                && reader.TryRole(row, out OrganisationRole role))
            {
                Organisation organisation = new() { Id = id, Name = name, Acronym = row.Optional("acronym"), Kind = kind, Country = country };
                entries.Add(reader.Take(row, id, organisation, Names(row)) with { Role = role });
            }
        }

        return entries;
    }

    private static WeakNames WeakRows(
        VocabularyFile file, NameVocabulary<Donor> donors, NameVocabulary<Organisation> organisations, List<Diagnostic> diagnostics)
    {
        WeakNames names = new();
        TsvTable? table = TsvTable.Open(file, ["id", "alias"], diagnostics);
        foreach (TsvRow row in table?.Rows(diagnostics) ?? [])
        {
            string id = row["id"];
            bool known = (Id<Donor>.TryParse(id, null, out Id<Donor> donor) && donors.TryGet(donor, out _))
                || (Id<Organisation>.TryParse(id, null, out Id<Organisation> organisation) && organisations.TryGet(organisation, out _));
            if (!known)
            {
                diagnostics.Add(new(VocabularyDiagnostics.UnknownId, row.Source, [id]));
            }
            else if (RuleOf(row["rule"]) is { } rule)
            {
                names.Add(id, row["alias"], rule);
            }
            else
            {
                new RowReader<Donor>(diagnostics).Bad(row, "rule", "case, name, demonym, english or country");
            }
        }

        return names;
    }

    // A file without the column gets the most careful rule.
    private static WeakRule? RuleOf(string text) => text switch
    {
        "case" => WeakRule.Case,
        "name" or "" => WeakRule.Name,
        "demonym" => WeakRule.Demonym,
        "english" => WeakRule.English,
        "country" => WeakRule.Country,
        _ => null,
    };

    private static IEnumerable<string> Names(TsvRow row)
    {
        IEnumerable<string> names = [row["name"], .. row.List("aliases")];
        return row.Optional("acronym") is { } acronym ? names.Append(acronym) : names;
    }
}

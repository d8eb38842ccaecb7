using Ilo.Domain.Diagnostics;
using Ilo.Domain.Vocabularies.Files;

namespace Ilo.Domain.Vocabularies;

/// <summary>Reads a vocabulary's files.</summary>
internal static class VocabularyReader
{
    internal static VocabularyReading Read(VocabularyFiles files)
    {
        List<Diagnostic> diagnostics = [];
        NameVocabulary<Donor> donors = new(DonorRows(Texts(files.Donors, "donors.tsv"), diagnostics), donor => donor.Country);
        NameVocabulary<Organisation> organisations = new(
            OrganisationRows(Texts(files.Organisations, "organisations.tsv"), diagnostics), organisation => organisation.Country);
        ThemeVocabulary themes = new(ThemeRows.Read(Texts(files.Themes, "themes.tsv"), diagnostics));

        // The built-in weak names may speak of donors that a caller's own file has left out.
        WeakNames weak = new();
        foreach (VocabularyFile? file in files.WeakAliases)
        {
            ReadWeak(Texts([file], "weak-aliases.tsv"), donors, organisations, weak, file is null ? [] : diagnostics);
        }

        return new(new(donors, organisations, themes, weak, files), [.. diagnostics]);
    }

    private static IEnumerable<VocabularyFile> Texts(ValueList<VocabularyFile?> files, string builtIn) =>
        files.Select(file => file ?? BuiltInFile.Read(builtIn));

    private static List<NamedRecord<Donor>> DonorRows(IEnumerable<VocabularyFile> files, List<Diagnostic> diagnostics)
    {
        List<NamedRecord<Donor>> entries = [];
        RowReader<Donor> reader = new(diagnostics);
        foreach (TsvRow row in TsvTable.Rows(files, ["id", "name", "acronym", "kind", "country", "iati", "aliases"], diagnostics))
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

    private static List<NamedRecord<Organisation>> OrganisationRows(IEnumerable<VocabularyFile> files, List<Diagnostic> diagnostics)
    {
        List<NamedRecord<Organisation>> entries = [];
        RowReader<Organisation> reader = new(diagnostics);
        foreach (TsvRow row in TsvTable.Rows(files, ["id", "name", "acronym", "kind", "country", "aliases"], diagnostics))
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

    private static void ReadWeak(
        IEnumerable<VocabularyFile> files, NameVocabulary<Donor> donors, NameVocabulary<Organisation> organisations, WeakNames names,
        List<Diagnostic> diagnostics)
    {
        foreach (TsvRow row in TsvTable.Rows(files, ["id", "alias"], diagnostics))
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

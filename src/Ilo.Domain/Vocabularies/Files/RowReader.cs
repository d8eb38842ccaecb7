using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;

namespace Ilo.Domain.Vocabularies.Files;

/// <summary>Reads what the tables of donors, organisations and themes share, reporting every mistake once.</summary>
internal sealed class RowReader<TRecord>(List<Diagnostic> diagnostics)
    where TRecord : class
{
    // Quoted text of a message is cut to this many characters.
    private const int LongestQuote = 60;

    private readonly Dictionary<Id<TRecord>, SourceReference> _lines = [];
    private readonly Dictionary<string, Id<TRecord>> _owners = new(StringComparer.Ordinal);

    internal bool TryId(TsvRow row, out Id<TRecord> id)
    {
        if (!Id<TRecord>.TryParse(row["id"], null, out id))
        {
            return Bad(row, "id", "lower-case letters, digits and hyphens");
        }

        if (_lines.TryGetValue(id, out SourceReference line))
        {
            string place = (line.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            diagnostics.Add(new(
                VocabularyDiagnostics.DuplicateId, row.Source, [id.ToString(), line.SourceName == row.Source.SourceName ? place
                    : $"{place} of {line.SourceName}"]));
            return false;
        }

        return true;
    }

    internal bool TryName(TsvRow row, out string name)
    {
        name = row["name"];
        return name.Length > 0 ? IsName(row, "name") && IsName(row, "acronym") && IsName(row, "aliases") : Bad(row, "name", "a name");
    }

    /// <summary>Tells whether each value of a cell has letters or digits, by which it can be found; reports it where not.</summary>
    internal bool IsName(TsvRow row, string column) =>
        row.List(column).All(static name => NameKey.Of(name).Length > 0) || Bad(row, column, "letters or digits");

    internal bool TryKind(TsvRow row, out OrganisationKind kind)
    {
        kind = OrganisationKind.Unknown;
        if (row["kind"].Length == 0)
        {
            return true;
        }

        bool valid = int.TryParse(row["kind"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int code)
            && Enum.IsDefined((OrganisationKind)code);
        kind = valid ? (OrganisationKind)code : kind;
        return valid || Bad(row, "kind", "an IATI organisation type");
    }

    internal bool TryCountry(TsvRow row, out CountryCode? country)
    {
        country = null;
        if (row["country"].Length == 0)
        {
            return true;
        }

        bool valid = CountryCode.TryParse(row["country"], null, out CountryCode code) && Codes.IsCountry(code);
        country = valid ? code : null;
        return valid || Bad(row, "country", "the two letters of a country");
    }

    internal bool TryRole(TsvRow row, out OrganisationRole role)
    {
        OrganisationRole? known = row["role"] switch
        {
            "" => OrganisationRole.None,
            "agency" => OrganisationRole.Agency,
            "publisher" => OrganisationRole.Publisher,
            "payer" => OrganisationRole.Payer,
            _ => null,
        };
        role = known ?? OrganisationRole.None;
        return known is not null || Bad(row, "role", "agency, publisher or payer");
    }

    /// <summary>Takes the row: its identifier and those of its names that belong to no earlier row.</summary>
    internal NamedRecord<TRecord> Take(TsvRow row, Id<TRecord> id, TRecord record, IEnumerable<string> names)
    {
        _lines[id] = row.Source;
        (List<string> own, List<string> keys) = ([], []);
        foreach (string name in names)
        {
            string key = NameKey.Of(name);
            if (key.Length == 0 || _owners.TryAdd(key, id) || _owners[key] == id)
            {
                own.Add(name);
                keys.Add(key);
            }
            else
            {
                diagnostics.Add(new(VocabularyDiagnostics.NameOfTwo, row.Source, [Cut(name), _owners[key].ToString()]));
            }
        }

        return new(id, record, own) { Keys = keys };
    }

    internal bool Bad(TsvRow row, string column, string expected)
    {
        diagnostics.Add(new(VocabularyDiagnostics.BadCell, row.Source, [column, expected, Cut(row[column])]));
        return false;
    }

    private static string Cut(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote];
}

using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tables;

/// <summary>Cleans the texts of tables, for every format of tables alike.</summary>
internal static class TableText
{
    /// <summary>Returns the texts of a list as one, for formats that have no lists.</summary>
    internal static string Joined(ValueList<string> texts) => string.Join(' ', texts);

    internal static string Clean(TableRow row, TableColumn column, string text, ExportLog log)
    {
        string cleaned = CleanText.ForTable(text, out bool changed);
        if (changed)
        {
            log.Note(row.Source, InterchangeDiagnostics.CellCharactersReplaced, column.Name);
        }

        return cleaned;
    }
}

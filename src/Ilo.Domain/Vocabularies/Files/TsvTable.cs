using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Vocabularies.Files;

/// <summary>A tab-separated text: a header, then rows.</summary>
internal sealed class TsvTable
{
    private readonly VocabularyFile _file;
    private readonly string[] _header;

    private TsvTable(VocabularyFile file, string[] header)
    {
        _file = file;
        _header = header;
    }

    /// <summary>Returns the rows of some tables; blank lines are passed over, rows of another length than the header are reported and left out.</summary>
    internal static IEnumerable<TsvRow> Rows(IEnumerable<VocabularyFile> files, string[] required, List<Diagnostic> diagnostics) =>
        files.SelectMany(file => Open(file, required, diagnostics)?.Rows(diagnostics) ?? []);

    // Reads the header; null, and a diagnostic, where a required column is missing.
    private static TsvTable? Open(VocabularyFile file, ReadOnlySpan<string> required, List<Diagnostic> diagnostics)
    {
        int end = file.Text.IndexOf('\n', StringComparison.Ordinal);
        string first = file.Text[..(end < 0 ? file.Text.Length : end)].TrimEnd('\r').TrimStart('\uFEFF');
        string[] header = first.Split('\t');
        foreach (string column in required)
        {
            if (!header.Contains(column, StringComparer.Ordinal))
            {
                diagnostics.Add(new(VocabularyDiagnostics.MissingColumn, new(file.Name, new(0, first.Length), 0, 0), [column]));
                return null;
            }
        }

        return new(file, header);
    }

    private IEnumerable<TsvRow> Rows(List<Diagnostic> diagnostics)
    {
        int start = 0;
        for (int line = 0; start <= _file.Text.Length; line++)
        {
            int end = _file.Text.IndexOf('\n', start);
            end = end < 0 ? _file.Text.Length : end;
            TextSpan text = new(start, _file.Text.AsSpan(start, end - start).TrimEnd('\r').Length);
            start = end + 1;
            if (line > 0 && !IsBlank(text))
            {
                SourceReference source = new(_file.Name, text, line, 0);
                string[] cells = Cells(text);
                if (cells.Length == _header.Length)
                {
                    yield return new(_header, cells, source);
                }
                else
                {
                    diagnostics.Add(new(VocabularyDiagnostics.CellCount, source, [Number(_header.Length), Number(cells.Length)]));
                }
            }
        }
    }

    private bool IsBlank(TextSpan row) => _file.Text.AsSpan(row.Start, row.Length).IsWhiteSpace();

    // Trimmed here, so that no cell is copied twice.
    private string[] Cells(TextSpan row)
    {
        ReadOnlySpan<char> text = _file.Text.AsSpan(row.Start, row.Length);
        string[] cells = new string[text.Count('\t') + 1];
        for (int i = 0; i < cells.Length; i++)
        {
            int tab = text.IndexOf('\t');
            cells[i] = text[..(tab < 0 ? text.Length : tab)].Trim().ToString();
            text = text[(tab + 1)..];
        }

        return cells;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

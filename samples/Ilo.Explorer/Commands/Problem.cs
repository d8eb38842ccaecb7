using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Something that <c>check</c> found.</summary>
/// <param name="Id">The diagnostic's identifier or the quality issue's name.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was seen.</param>
/// <param name="Source">Where.</param>
/// <param name="Text">The text of that page.</param>
internal sealed record Problem(string Id, DiagnosticSeverity Severity, string Message, SourceReference Source, string Text)
{
    /// <summary>Returns what the pages and their catalogue give reason to look at.</summary>
    internal static IEnumerable<Problem> Of(Invocation invocation)
    {
        foreach (PageInput page in invocation.Inputs.Pages)
        {
            foreach (Diagnostic diagnostic in page.Reading.Diagnostics)
            {
                yield return new(diagnostic.Id, diagnostic.Severity, diagnostic.Message, diagnostic.Source, page.Text);
            }
        }

        foreach (QualityIssue issue in invocation.Catalogue.Quality.Issues)
        {
            SourceReference source = issue.Sources.IsEmpty ? default : issue.Sources[0];
            string text = invocation.Inputs.ByName.GetValueOrDefault(source.SourceName)?.Text ?? "";
            yield return new(Severities.IdOf(issue.Kind), Severities.Of(issue.Kind), issue.Message, source, text);
        }
    }

    /// <summary>Returns it as one JSON object.</summary>
    internal string ToJson() => JsonLine.Text(WriteJson);

    /// <summary>Returns the command by which a workflow of GitHub shows it beside the line, its values escaped as the workflow reads them.</summary>
    internal string ToGitHub()
    {
        string severity = Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "notice" };
        return $"::{severity} file={Escaped(Source.SourceName, isProperty: true)},line={Numbers.Plain(Source.Line + 1)},"
            + $"col={Numbers.Plain(Source.Column + 1)},title={Escaped(Id, isProperty: true)}::{Escaped(Message, isProperty: false)}";
    }

    private static string Escaped(string value, bool isProperty)
    {
        string data = value.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
        return isProperty ? data.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal) : Shown.Line(data, int.MaxValue);
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteString("severity", Words.Of(Severity));
        json.WriteString("message", Message);
        SourceJson.Write(json, Source);
    }
}

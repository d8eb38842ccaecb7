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
    private const int LongestLine = 1000;

    /// <summary>Returns what the pages and their catalogue give reason to look at.</summary>
    internal static IEnumerable<Problem> Of(Invocation invocation)
    {
        Dictionary<string, string> texts = invocation.Inputs.Pages.ToDictionary(page => page.Name, page => page.Text, StringComparer.Ordinal);
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
            yield return new(Severities.IdOf(issue.Kind), Severities.Of(issue.Kind), issue.Message, source, texts.GetValueOrDefault(source.SourceName, ""));
        }
    }

    internal void WriteText(Terminal terminal)
    {
        Colour colour = DiagnosticView.Of(Severity);
        terminal.Out.WriteLine(Paint.In(terminal, colour, Shown.Line($"{Source}: {Words.Of(Severity)} {Id}: {Message}", LongestLine)));
        DiagnosticView.WriteExcerpt(terminal, Text, Source, colour);
    }

    internal void WriteJson(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteString("severity", Words.Of(Severity));
        json.WriteString("message", Message);
        SourceJson.Write(json, Source);
    }
}

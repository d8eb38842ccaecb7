using System.Text.Json;
using Ilo.Domain.Diagnostics;
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

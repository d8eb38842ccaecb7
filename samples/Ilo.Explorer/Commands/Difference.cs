using System.Text.Json;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Something that <c>diff</c> found.</summary>
/// <param name="Sign"><c>+</c> for added, <c>~</c> for changed, <c>-</c> for removed.</param>
/// <param name="Noun">What kind of record it is.</param>
/// <param name="Key">The entry's key.</param>
/// <param name="Title">The record in short.</param>
/// <param name="Changes">What changed.</param>
internal sealed record Difference(char Sign, string Noun, string Key, string Title, ValueList<PropertyChange> Changes)
{
    internal void WriteText(Terminal terminal)
    {
        (string word, Colour colour) = Kind();
        terminal.Out.WriteLine(Paint.In(terminal, colour, Shown.Line($"{Sign} {word} {Noun}: {Title}")));
        foreach (PropertyChange change in Changes)
        {
            terminal.Out.WriteLine($"    {change.Property}");
            terminal.Out.WriteLine(Paint.In(terminal, Colour.Red, $"      - {Shown.Line(change.Older ?? "(none)")}"));
            terminal.Out.WriteLine(Paint.In(terminal, Colour.Green, $"      + {Shown.Line(change.Newer ?? "(none)")}"));
        }
    }

    internal void WriteJson(Utf8JsonWriter json)
    {
        json.WriteString("difference", Kind().Word);
        json.WriteString("record", Noun);
        json.WriteString("key", Key);
        json.WriteString("title", Title);
        if (!Changes.IsEmpty)
        {
            json.WriteObjects("changes", Changes, static (json, change) =>
            {
                json.WriteString("property", change.Property);
                json.WriteText("older", change.Older);
                json.WriteText("newer", change.Newer);
            });
        }
    }

    private (string Word, Colour Colour) Kind() => Sign switch
    {
        '+' => ("added", Colour.Green),
        '-' => ("removed", Colour.Red),
        _ => ("changed", Colour.Yellow),
    };
}

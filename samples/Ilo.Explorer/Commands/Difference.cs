using System.Text.Json;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Something that <c>diff</c> found.</summary>
/// <param name="Sign"><c>+</c> for new, <c>~</c> for changed, <c>-</c> for gone.</param>
/// <param name="Noun">What kind of record it is.</param>
/// <param name="Identifier">The item's identifier.</param>
/// <param name="Title">Its title.</param>
/// <param name="Dates">Its dates as people write them; empty where there are none.</param>
/// <param name="Changes">What changed.</param>
/// <param name="Older">The record as it was; null where it is new or gone, or an office.</param>
/// <param name="Newer">The record as it is; null for an office.</param>
internal sealed record Difference(
    char Sign, string Noun, string Identifier, string Title, string Dates, ValueList<PropertyChange> Changes, IRecord? Older, IRecord? Newer)
{
    // What a reader of the pages would speak of, in that order; then the rest of the record.
    private static readonly string[] First = ["Title", "Name", "Duration", "Dates", "Date", "StatedStatus", "Place", "Donors", "Partners", "Budget", "Summary"];

    // How an item was found and what it is linked to is no news of the pages.
    private static readonly string[] Internals = ["Identifier", "Sources", "PropertySources", "Merges", "Findings", "Links"];

    /// <summary>Gets the word for what happened.</summary>
    internal string Word => Sign switch { '+' => "new", '-' => "gone", _ => "changed" };

    /// <summary>Gets the changes that a reader of the pages would notice, titles and dates first.</summary>
    internal IReadOnlyList<PropertyChange> Noticed =>
    [
        .. Changes.Where(change => !Internals.Contains(change.Property))
            .OrderBy(change => Array.IndexOf(First, change.Property) is >= 0 and int rank ? rank : First.Length),
    ];

    internal void WriteText(Terminal terminal)
    {
        Colour colour = Sign switch { '+' => Colour.Green, '-' => Colour.Red, _ => Colour.Yellow };
        string dates = Sign == '~' || Dates.Length == 0 ? "" : $", {Dates}";
        Wrap.Write(terminal, colour, $"  {Paint.In(terminal, colour, Sign.ToString())} ", $"{Noun}: {Title}{dates}", indent: 4);
        foreach (PropertyChange change in Noticed)
        {
            WriteChange(terminal, change);
        }
    }

    internal string ToJson() => JsonLine.Text(WriteJson);

    private void WriteChange(Terminal terminal, PropertyChange change)
    {
        string label = ChangeText.Label(change.Property);
        (string[] older, string[] newer) = ChangeText.Values(change, Older, Newer);
        string whole = $"      {label}: {older.FirstOrDefault("not stated")} → {newer.FirstOrDefault("not stated")}";
        if (older.Length < 2 && newer.Length < 2 && Paint.Cells(whole) <= terminal.Width)
        {
            terminal.Out.WriteLine(whole);
            return;
        }

        // Where there was nothing before, or is nothing now, its line is missing.
        terminal.Out.WriteLine($"      {label}:");
        foreach ((string sign, Colour colour, string[] values) in
            ((string, Colour, string[])[])[("- ", Colour.Red, older), ("+ ", Colour.Green, newer)])
        {
            foreach (string value in values)
            {
                Wrap.Write(terminal, colour, $"        {Paint.In(terminal, colour, sign)}", value, indent: 10);
            }
        }
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteString("difference", Word);
        json.WriteString("record", Noun);
        json.WriteString("identifier", Identifier);
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
}

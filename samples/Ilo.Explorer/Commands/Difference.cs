using System.Text.Json;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Output;
using NodaTime;

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
        string label = Label(change.Property);
        (string? older, string? newer) = Values(change);
        string whole = $"      {label}: {Value(older)} → {Value(newer)}";
        if (Paint.Cells(whole) <= terminal.Width)
        {
            terminal.Out.WriteLine(whole);
            return;
        }

        terminal.Out.WriteLine($"      {label}:");
        foreach ((string sign, Colour colour, string? value) in
            ((string, Colour, string?)[])[("- ", Colour.Red, older), ("+ ", Colour.Green, newer)])
        {
            Wrap.Write(terminal, colour, $"        {Paint.In(terminal, colour, sign)}", Value(value), indent: 10);
        }
    }

    // Donors and partners are called as everywhere; in full where only that shows what changed.
    private (string? Older, string? Newer) Values(PropertyChange change)
    {
        Func<IRecord, string>? names = change.Property switch { "Donors" => Names.OfDonors, "Partners" => Names.OfPartners, _ => null };
        if (names is null || Older is null || Newer is null || names(Older) == names(Newer))
        {
            return (change.Older, change.Newer);
        }

        return (Some(names(Older)), Some(names(Newer)));

        static string? Some(string text) => text.Length == 0 ? null : text;
    }

    private static string Label(string property) => property switch
    {
        "Duration" => "Dates",
        "StatedStatus" => "Status",
        _ => property,
    };

    // Days of a change are ISO texts; people write them otherwise.
    private static string Value(string? value)
    {
        if (value is null)
        {
            return "(none)";
        }

        PartialDate[] days = [.. value.Split('/')
            .Select(part => PartialDate.TryParse(part, null, out PartialDate day) && part.Length > 4 ? (PartialDate?)day : null).OfType<PartialDate>()];
        return value.Count(c => c == '/') + 1 != days.Length ? value
            : days.Length == 2 && days.All(day => day.Precision == DatePrecision.Day) && days[0] <= days[1]
                ? Days.Of(new DateInterval(days[0].FirstDay, days[1].FirstDay))
            : days.Length == 1 ? Days.Of(days[0])
            : value;
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

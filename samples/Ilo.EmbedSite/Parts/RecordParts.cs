using Ilo.Domain.Catalogues;
using Ilo.EmbedSite.Html;

namespace Ilo.EmbedSite.Parts;

/// <summary>What the pages of projects, events and articles share.</summary>
internal static class RecordParts
{
    internal static Markup Heading(IRecord record) => Markup.Of($"""
        {(record.Label is { } label ? Markup.Of($"<p class=\"label\" dir=\"auto\">{label}</p>") : default)}<h1{Text.Lang(record.Language)} dir="auto">{record.Title}</h1>
        """);

    internal static Markup Summary(IRecord record) =>
        record.Summary is { } summary ? Markup.Of($"<p class=\"lead\"{Text.Lang(record.Language)} dir=\"auto\">{summary}</p>\n") : default;

    internal static IEnumerable<Markup> Sections(IRecord record) => record.Sections.Select(section => Markup.Of($"""
        <section{Text.Lang(record.Language)}>{(section.Heading is { } heading ? Markup.Of($"<h2 dir=\"auto\">{heading}</h2>") : default)}
        {ParagraphParts.Of(section.Paragraphs)}</section>

        """));

    /// <summary>Returns a row of a list of facts; nothing without a value.</summary>
    internal static Markup Fact(string name, Markup value) => value.IsEmpty ? default : Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    internal static Markup Fact(string name, string? value) => value is null ? default : Fact(name, Text.Name(value));

    internal static Markup Names(IEnumerable<Markup> names) => Markup.Join(", ", names);

    internal static Markup Partners(IRecord record) => Fact("Partners", Names(record.Partners.Select(partner => Text.Name(partner.Name))));

    internal static Markup Themes(IRecord record) => Fact("Themes", Names(record.Themes.Select(Items.Link)));

    internal static Markup Language(IRecord record) => Fact("Language", record.Language?.ToString() switch { "en" => "English", "fr" => "French", "es" => "Spanish", var other => other });

    /// <summary>Returns the donors, each with the words that name it.</summary>
    internal static Markup Donors<TRecord>(CatalogueItem<TRecord> entry)
        where TRecord : class, IRecord =>
        Items.Section("Donors", entry.Record.Donors.Select(donor => Markup.Of($"<li><h3>{Items.Link(donor)}</h3>{Evidence.Of(entry, CatalogueFindingKind.Donor, donor.Id.ToString())}</li>")), "evidence");

    /// <summary>Returns where the record was read, and why several places are held to be one.</summary>
    internal static Markup Sources<TRecord>(CatalogueItem<TRecord> entry)
        where TRecord : class, IRecord => Markup.Of($"""
        <section class="sources"><h2>Sources</h2>
        <ul class="plain">{entry.Sources.Select(Source)}</ul>
        {(entry.Merges.IsEmpty ? default : Markup.Of($"<details><summary>Why these are one</summary><ul>{entry.Merges.SelectMany(merge => merge.Reasons).Select(reason => Markup.Of($"<li>{Text.InWords(reason.Kind)}: {Text.Name(reason.Detail)}</li>"))}</ul></details>"))}
        <details><summary>What was read where</summary><ul>{entry.PropertySources.Select(property => Markup.Of($"<li>{Text.InWords(property.Property)}: {Text.Name(property.Source.SourceName)}, line {property.Source.Line + 1}</li>"))}</ul></details>
        </section>
        """);

    private static Markup Source<TRecord>(SourceRecord<TRecord> source)
        where TRecord : class, IRecord =>
        Markup.Of($"<li>{Text.Name(source.Source.SourceName)}, line {source.Source.Line + 1} ({Text.InWords(source.PageKind).ToLowerInvariant()}): {Text.Name(source.Record.Title, source.Record.Language)}</li>");
}

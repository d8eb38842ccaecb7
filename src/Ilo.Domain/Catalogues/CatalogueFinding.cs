using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>Something that a text states about an item, and the words that state it.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class CatalogueFinding : Result
{
    // Most of a reference is the same for all findings of a record.
    private readonly ISourced _source;
    private readonly TextSpan _place;
    private readonly int _line;
    private readonly int _column;

    // Words are cut from the text that holds them when they are asked for; a name of a project is mostly what stands there.
    private readonly string _text;
    private readonly string? _id;
    private readonly bool _isCut;

    internal CatalogueFinding(CatalogueFindingKind kind, string id, SourceReference source, string property, TextSpan span, string words, string rule)
        : this(kind, id, new Sourced(source), source, property, span, words, rule)
    {
    }

    /// <param name="kind">What the finding says.</param>
    /// <param name="id">The identifier, or the name.</param>
    /// <param name="source">The record.</param>
    /// <param name="place">Where the words stand on its page.</param>
    /// <param name="property">The property whose text states it.</param>
    /// <param name="span">Where the words stand in that text.</param>
    /// <param name="words">The words.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="text">The text, where the words can be cut from it.</param>
    internal CatalogueFinding(
        CatalogueFindingKind kind, string id, ISourced source, SourceReference place, string property, TextSpan span, string words, string rule,
            string? text = null)
    {
        Kind = kind;
        _id = Guard.SomeText(id, nameof(Id));
        _source = source;
        (_place, _line, _column) = (place.Span, place.Line, place.Column);
        Property = Guard.NotBlank(property, nameof(Property));
        Span = span;
        _text = Guard.SomeText(words, nameof(Words));
        if (text is not null && span.End <= text.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(words))
        {
            (_text, _isCut) = (text, true);
            _id = id == words ? null : id;
        }

        Rule = Guard.NotBlank(rule, nameof(Rule));
    }

    /// <summary>Gets what the finding says.</summary>
    public CatalogueFindingKind Kind { get; }

    /// <summary>Gets the identifier of the donor, organisation or theme; for a project the name, as printed; never blank.</summary>
    public string Id => _id ?? Words;

    /// <summary>Gets where the words stand on the page, line and column; where the record stands if the text of the page is not at hand, as for a catalogue
    /// read from JSON.</summary>
    public SourceReference Source => _source.Source with { Span = _place, Line = _line, Column = _column };

    /// <summary>Gets the property of that record whose text states it, for example <c>Summary</c> or <c>Sections[2].Paragraphs[0]</c>.</summary>
    public string Property { get; }

    /// <summary>Gets where the words stand in the property's text, in UTF-16 units; never beyond it.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the words, exactly as the property holds them; never blank. Where a heading and the text under it state something together, they are the
    /// words of both, with a line's end between.</summary>
    public string Words => _isCut ? _text.Substring(Span.Start, Span.Length) : _text;

    /// <summary>Gets the name of the rule that found it, never blank.</summary>
    public string Rule { get; }

    /// <summary>Gets whether another item's text states it, from which it was carried over to this item.</summary>
    public bool IsCarriedOver { get; internal init; }

    internal CatalogueFinding CarriedOver() => new(Kind, Id, _source, Source, Property, Span, Words, Rule, _isCut ? _text : null) { IsCarriedOver = true };

    private protected override object Content => (Kind, Id, Source, Property, Span, Words, Rule, IsCarriedOver);

    /// <summary>Returns kind, identifier and words, for example <c>Donor eu: "funded by the EU"</c>.</summary>
    public override string ToString() => $"{Kind} {Id}: \"{Words}\"";
}

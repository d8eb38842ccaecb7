using System.Text.Json.Serialization;

namespace Ilo.Domain.Benchmarks.Json;

/// <summary>What a project looks like to the serializer's own source generator: the same properties, strings instead of dates and codes.</summary>
internal sealed record PlainProject
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public PlainInterval? Duration { get; init; }

    public string? Label { get; init; }

    public string? Credit { get; init; }

    public string? Summary { get; init; }

    public PlainSection[]? Sections { get; init; }

    public PlainMoney? Budget { get; init; }

    public string? Code { get; init; }

    public string[]? Locations { get; init; }

    public string[]? Beneficiaries { get; init; }

    public PlainOrganisation[]? Donors { get; init; }

    public PlainOrganisation[]? Partners { get; init; }

    public PlainTheme[]? Themes { get; init; }

    public string? StatedStatus { get; init; }

    public string? Language { get; init; }
}

internal sealed record PlainInterval
{
    public required string Start { get; init; }

    public required string End { get; init; }
}

internal sealed record PlainMoney
{
    public decimal Amount { get; init; }

    public string? Currency { get; init; }
}

internal sealed record PlainSection
{
    public string? Heading { get; init; }

    public PlainParagraph[]? Paragraphs { get; init; }
}

internal sealed record PlainParagraph
{
    public required string Text { get; init; }

    public int? Depth { get; init; }

    public int? Number { get; init; }
}

internal sealed record PlainOrganisation
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Acronym { get; init; }

    public string? Kind { get; init; }

    public string? Country { get; init; }

    public string? IatiIdentifier { get; init; }
}

internal sealed record PlainTheme
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? FrenchName { get; init; }

    public string? SpanishName { get; init; }

    public string? Parent { get; init; }

    public string? DacPurposeCode { get; init; }

    public string[]? SdgTargets { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainProject))]
internal sealed partial class PlainContext : JsonSerializerContext;

using Ilo.Domain.Shapes;

namespace Ilo.Domain;

/// <summary>The properties of offices.</summary>
internal static class OfficeShape
{
    internal static RecordShape<Office> Table { get; } = new RecordShapeBuilder<Office>()
        .AddName(nameof(Office.Name), static r => r.Name, static (r, v) => r with { Name = v })
        .AddText(nameof(Office.Acronym), static r => r.Acronym, static (r, v) => r with { Acronym = v })
        .AddText(nameof(Office.Introduction), static r => r.Introduction, static (r, v) => r with { Introduction = v })
        .Add(nameof(Office.Language), static r => r.Language, static (r, v) => r with { Language = v }, ValueShapes.Language)
        .Build();
}

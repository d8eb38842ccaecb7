namespace Ilo.Domain.Shapes;

/// <summary>The properties of themes.</summary>
internal static class ThemeShape
{
    internal static RecordShape<Theme> Table { get; } = new RecordShapeBuilder<Theme>()
        .Add(nameof(Theme.Id), static r => r.Id, static (r, v) => r with { Id = v }, ValueShapes.Identifier<Theme>())
        .AddName(nameof(Theme.Name), static r => r.Name, static (r, v) => r with { Name = v })
        .AddText(nameof(Theme.FrenchName), static r => r.FrenchName, static (r, v) => r with { FrenchName = v })
        .AddText(nameof(Theme.SpanishName), static r => r.SpanishName, static (r, v) => r with { SpanishName = v })
        .Add(nameof(Theme.Parent), static r => r.Parent, static (r, v) => r with { Parent = v }, ValueShapes.WiderTheme)
        .Add(nameof(Theme.DacPurposeCode), static r => r.DacPurposeCode, static (r, v) => r with { DacPurposeCode = v }, ValueShapes.Text)
        .Add(nameof(Theme.SdgTargets), static r => r.SdgTargets, static (r, v) => r with { SdgTargets = v }, ValueShapes.Texts)
        .Build();
}

namespace Ilo.Explorer.Output;

/// <summary>A count to be drawn as a bar.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Kind">What the bar stands for.</param>
internal readonly record struct Bar(string Label, int Count, BarKind Kind = BarKind.Value);

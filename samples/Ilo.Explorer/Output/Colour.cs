namespace Ilo.Explorer.Output;

/// <summary>The colours that the explorer uses; each stands beside a word or a shape that says the same.</summary>
internal enum Colour
{
    None,
    Red,
    Green,
    Yellow,
    Blue,
    Cyan,
    Grey,
    Bold,
    Marked,
}

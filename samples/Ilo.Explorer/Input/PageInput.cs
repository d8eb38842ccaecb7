using Ilo.Domain.Text;

namespace Ilo.Explorer.Input;

/// <summary>A page that was read, with the text that its diagnostics point into.</summary>
internal sealed record PageInput(string Text, PageReading Reading)
{
    internal string Name => Reading.SourceName;
}

namespace Ilo.Explorer.Output;

/// <summary>Links in a terminal: the escape code OSC 8, which terminals that do not know it leave out.</summary>
internal static class Links
{
    /// <summary>Returns a text that leads to a file or an address; the text alone where the output takes no escape codes.</summary>
    internal static string To(Terminal terminal, Uri? target, string text) =>
        terminal.Color && target is not null ? $"\e]8;;{target.AbsoluteUri}\e\\{text}\e]8;;\e\\" : text;
}

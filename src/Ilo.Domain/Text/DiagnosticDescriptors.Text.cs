using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text;

public static partial class DiagnosticDescriptors
{
    /// <summary>The bytes are not UTF-8; each bad sequence is read as U+FFFD.</summary>
    internal static DiagnosticDescriptor InvalidUtf8 { get; } = new(
        "ILO0101", DiagnosticSeverity.Warning, "The bytes are not UTF-8 here; the replacement character stands for them.");

    /// <summary>The text is longer than the limit; the rest is not read.</summary>
    internal static DiagnosticDescriptor TextTooLong { get; } = new(
        "ILO0102", DiagnosticSeverity.Error, "The text has more than {0} characters; what follows is not read.");

    /// <summary>The page has more entries than the limit; the rest is not read.</summary>
    internal static DiagnosticDescriptor TooManyEntries { get; } = new(
        "ILO0103", DiagnosticSeverity.Error, "The page has more than {0} entries; what follows is not read.");

    /// <summary>There are more diagnostics than the limit; the rest is left out.</summary>
    internal static DiagnosticDescriptor TooManyDiagnostics { get; } = new(
        "ILO0104", DiagnosticSeverity.Warning, "The page has more than {0} diagnostics; the others are left out.");

    /// <summary>The text has no printed character.</summary>
    internal static DiagnosticDescriptor EmptyText { get; } = new("ILO0105", DiagnosticSeverity.Warning, "The text is empty or blank.");

    /// <summary>The text holds characters that nobody sees; they are left out of every property, but for joiners that shape letters or emoji.</summary>
    internal static DiagnosticDescriptor InvisibleCharacters { get; } = new(
        "ILO0106", DiagnosticSeverity.Info, "The text holds characters of no width, the first one here; they are left out.");

    /// <summary>The text is the path of a file or an address.</summary>
    internal static DiagnosticDescriptor PathGiven { get; } = new(
        "ILO0107", DiagnosticSeverity.Error, "The text '{0}' is the path of a file or an address, not a page; read files with PageReader.ReadFile.");

    /// <summary>The text is HTML.</summary>
    internal static DiagnosticDescriptor HtmlGiven { get; } = new(
        "ILO0108", DiagnosticSeverity.Error,
        "The text is HTML: it opens with '{0}'; read it with the package Ilo.Domain.Html, or save the page as plain text.");

    /// <summary>The text holds HTML tags.</summary>
    internal static DiagnosticDescriptor TagsLeft { get; } = new(
        "ILO0109", DiagnosticSeverity.Warning, "The text holds HTML tags, such as '{0}'; they are read as text. Save the page as plain text.");

    /// <summary>The text holds HTML entities.</summary>
    internal static DiagnosticDescriptor EntitiesLeft { get; } = new(
        "ILO0110", DiagnosticSeverity.Warning, "The text holds HTML entities, such as '{0}'; they are kept as they stand. Save the page as plain text.");

    /// <summary>The text holds marks of Markdown.</summary>
    internal static DiagnosticDescriptor MarkdownLeft { get; } = new(
        "ILO0111", DiagnosticSeverity.Warning, "The text holds marks of Markdown, such as '{0}'; they are read as text. Save the page as plain text.");

    /// <summary>Letters come from UTF-8 that was read as another encoding.</summary>
    internal static DiagnosticDescriptor WrongEncoding { get; } = new(
        "ILO0112", DiagnosticSeverity.Warning, "The letters '{0}' come from text read in the wrong encoding; read the file's bytes with PageReader.ReadFile.");

    /// <summary>The bytes are UTF-16; they are read so.</summary>
    internal static DiagnosticDescriptor Utf16Read { get; } = new("ILO0113", DiagnosticSeverity.Info, "The bytes are UTF-16 and are read so.");

    /// <summary>Zero characters stand between the letters.</summary>
    internal static DiagnosticDescriptor ZeroCharacters { get; } = new(
        "ILO0114", DiagnosticSeverity.Error,
        "Zero characters stand between the letters, as where UTF-16 is read as another encoding; read the file's bytes with PageReader.ReadFile.");

    /// <summary>A half of a surrogate pair is read as U+FFFD.</summary>
    internal static DiagnosticDescriptor LoneSurrogate { get; } = new(
        "ILO0115", DiagnosticSeverity.Warning, "Half of a character stands here without its other half; the replacement character stands for it.");

    /// <summary>An HTML page is nested so deep that part of its markup was left out.</summary>
    internal static DiagnosticDescriptor NestedTooDeep { get; } = new(
        "ILO0116", DiagnosticSeverity.Warning, "The page has more than {0} elements inside each other; of what lies deeper only the text is read.");

    /// <summary>An HTML page shows other pages in frames and has no text of its own.</summary>
    internal static DiagnosticDescriptor FramesOnly { get; } = new(
        "ILO0117", DiagnosticSeverity.Warning, "The page has no text of its own and shows other pages in frames; read '{0}' instead.");

    /// <summary>An HTML page has no text but that of its menus and scripts.</summary>
    internal static DiagnosticDescriptor NoContent { get; } = new(
        "ILO0118", DiagnosticSeverity.Warning, "The page holds no text but that of its menus and scripts; save it from a browser, as it is shown there.");
}

using System.Xml;
using System.Xml.Linq;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <summary>What is known of a file while its activities are read.</summary>
internal sealed class FileState(IatiReaderOptions options, List<Diagnostic> diagnostics)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "1.01", "1.02", "1.03", "1.04", "1.05", "1.0", "1.00", "2.01",
        "2.02", "2.03" };

    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);
    private readonly HashSet<XName> _foreign = [];

    internal Vocabulary Vocabulary { get; } = options.Vocabulary ?? Vocabulary.Default;

    internal string SourceName => options.SourceName;

    /// <summary>Gets the version that the file states; null where it states none.</summary>
    internal string? Version { get; private set; }

    /// <summary>Gets the language that the root states.</summary>
    internal string? Language { get; private set; }

    /// <summary>Takes what the root element says.</summary>
    internal void Begin(XmlReader xml)
    {
        Version = xml.GetAttribute("version")?.Trim() is { Length: > 0 } version ? version : null;
        Language = xml.XmlLang is { Length: > 0 } language ? language : null;
        if (xml.LocalName != "iati-activities" || Version is null || !Known.Contains(Version))
        {
            diagnostics.Add(new(InterchangeDiagnostics.VersionUncertain, PlaceOf(xml as IXmlLineInfo), [$"{xml.LocalName} {Version}".TrimEnd()]));
        }
    }

    /// <summary>Returns whether an activity of the same identifier came before.</summary>
    internal bool IsRepeated(string identifier) => !_identifiers.Add(identifier);

    /// <summary>Returns whether a foreign name is met for the first time in the file.</summary>
    internal bool IsFirst(XName foreign) => _foreign.Add(foreign);

    internal SourceReference PlaceOf(IXmlLineInfo? place) =>
        new(SourceName, default, Math.Max(0, (place?.LineNumber ?? 1) - 1), Math.Max(0, (place?.LinePosition ?? 1) - 1));
}
